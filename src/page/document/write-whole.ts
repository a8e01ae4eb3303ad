/**
 * Writes a file as a whole or not at all: browsers write beside it and put the whole in its place when it is closed.
 * Throws DOMException where it is locked or may not be written.
 */
export async function writeWhole(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
  } catch (error) {
    await stream.abort().catch(() => undefined);
    throw error;
  }
  await stream.close();
}
