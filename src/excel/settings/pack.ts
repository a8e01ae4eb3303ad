import { decodeBase64, encodeBase64 } from '../../base/base64.ts';

/** Marks a text that is kept as it is; no base64 begins like that. */
const PLAIN = 'text:';

/**
 * A text, compressed, in characters that any store keeps: formulas that differ by their row alone shrink to a twentieth. Web
 * views that cannot compress (macOS before Safari 16.4) keep it as it is.
 */
export async function pack(text: string): Promise<string> {
  if (typeof CompressionStream === 'undefined') return PLAIN + text;
  const bytes = await through(new CompressionStream('gzip'), new TextEncoder().encode(text));
  return encodeBase64(bytes);
}

/** The text again; "" where the packed one is damaged, or cannot be read in this web view. */
export async function unpack(packed: unknown): Promise<string> {
  if (typeof packed !== 'string') return '';
  if (packed.startsWith(PLAIN)) return packed.slice(PLAIN.length);
  try {
    return await unzip(packed);
  } catch {
    return '';
  }
}

async function unzip(packed: string): Promise<string> {
  const bytes = decodeBase64(packed);
  return new TextDecoder().decode(await through(new DecompressionStream('gzip'), bytes));
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const whole = new Response(new Blob([bytes]).stream().pipeThrough(stream));
  return new Uint8Array(await whole.arrayBuffer());
}
