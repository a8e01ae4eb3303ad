import { describe, expect, it } from 'vitest';
import { generateFromJson } from '../../src/app/generate/generate-from-json.ts';
import { FileLink } from '../../src/page/document/file-link.ts';
import { WorkbookDocument } from '../../src/page/document/workbook-document.ts';
import { openFile } from '../../src/xlsx/file-port.ts';
import { exampleLedger } from '../app/open-book.ts';

const made = openFile();
await generateFromJson(made.port, exampleLedger());
const right = await made.save();

/** A file on a disk behind a handle, as browsers give one. */
function onDisk() {
  const disk = { bytes: right, lastModified: 1, locked: false, permission: 'granted', breaks: false, writes: 0 };
  const handle = {
    name: '十二表.xlsx',
    getFile: async () => new File([disk.bytes as Uint8Array<ArrayBuffer>], '十二表.xlsx', disk),
    requestPermission: async () => disk.permission,
    createWritable: async () => {
      if (disk.locked) throw new DOMException('in use', 'NoModificationAllowedError');
      let beside = new Uint8Array();
      return {
        write: async (bytes: Uint8Array<ArrayBuffer>) => {
          if (disk.breaks) throw new DOMException('no room', 'QuotaExceededError');
          beside = bytes;
        },
        abort: async () => undefined,
        close: async () =>
          Object.assign(disk, { bytes: beside, lastModified: disk.lastModified + 1, writes: disk.writes + 1 }),
      };
    },
  } as unknown as FileSystemFileHandle;
  const document = new WorkbookDocument('十二表.xlsx', right);
  return { disk, document, link: FileLink.of(handle, document, disk.lastModified) };
}

const other = new Uint8Array([1, 2, 3]);

describe('the file of a document', () => {
  it('is written as a whole, and then holds what is shown', async () => {
    const { disk, document, link } = onDisk();
    document.put(other);
    expect(await link.save(false)).toBe('saved');
    expect([disk.bytes, document.isChanged]).toEqual([other, false]);
    expect(await link.look()).toBe('same');
  });

  it('is not written over what somebody else wrote, unless the user wants it', async () => {
    const { disk, document, link } = onDisk();
    document.put(other);
    disk.lastModified = 7;
    expect(await link.save(false)).toBe('changedElsewhere');
    expect(disk.writes).toBe(0);
    expect(await link.save(true)).toBe('saved');
    expect(disk.bytes).toBe(other);
  });

  it.each([
    ['locked by another program', { locked: true }, 'locked'],
    ['on a full disk', { breaks: true }, 'locked'],
    ['not allowed', { permission: 'denied' }, 'refused'],
  ] as const)('%s: stays as it is, and nothing here is lost', async (_, state, outcome) => {
    const { disk, document, link } = onDisk();
    document.put(other);
    Object.assign(disk, state);
    expect(await link.save(false)).toBe(outcome);
    expect([disk.bytes, document.content, document.isChanged]).toEqual([right, other, true]);
  });

  it('is read again where somebody else wrote it; 撤销 brings back what stood here', async () => {
    const { disk, document, link } = onDisk();
    const again = openFile(right);
    await again.port.xmlParts.save('urn:test', '<a xmlns="urn:test"/>');
    Object.assign(disk, { bytes: await again.save(), lastModified: 2 });
    expect(await link.look()).toBe('read');
    expect([document.content, document.isChanged]).toEqual([disk.bytes, false]);
    document.step(-1);
    expect(document.content).toBe(right);
  });

  it('is not taken half-written', async () => {
    const { disk, document, link } = onDisk();
    Object.assign(disk, { bytes: right.subarray(0, 5_000), lastModified: 2 });
    expect(await link.look()).toBe('away');
    expect(document.content).toBe(right);
    Object.assign(disk, { bytes: right, lastModified: 3 });
    expect(await link.look()).toBe('read');
  });

  it('never takes the place of what is not saved; what was passed over is told no more', async () => {
    const { disk, document, link } = onDisk();
    document.put(other);
    disk.lastModified = 2;
    expect(await link.look()).toBe('conflict');
    await link.passOver();
    expect(await link.look()).toBe('same');
    expect(document.content).toBe(other);
    expect(await link.save(false)).toBe('changedElsewhere');
  });
});
