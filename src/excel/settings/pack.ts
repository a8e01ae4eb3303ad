import { base64 } from './base64.ts';

/** A text, compressed, in characters that any store keeps: formulas that differ by their row alone shrink to a twentieth. */
export async function pack(text: string): Promise<string> {
  const bytes = await through(new CompressionStream('gzip'), new TextEncoder().encode(text));
  return base64(bytes);
}

export async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const whole = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await whole.arrayBuffer());
}
