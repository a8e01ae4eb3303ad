/** Milliseconds after which no browser needs the address of a download any more. */
const LONGEST = 60_000;

/** Hands bytes over as a file in the folder of downloads. `type`: what it is, for browsers that go by it. */
export function download(bytes: Uint8Array, name: string, type = ''): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), LONGEST);
}
