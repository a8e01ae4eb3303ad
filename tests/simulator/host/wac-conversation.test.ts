import { beforeEach, expect, test } from 'vitest';
import { Host } from '../../../simulator/host/host.ts';
import { PlainGrid } from '../../../simulator/grid/plain-grid.ts';
import { WacConversation } from '../../../simulator/client/wac-conversation.ts';
import type { Dialogs } from '../../../simulator/client/wac-dialogs.ts';
import { pause } from './cases/events.ts';

type Sent = Record<string, unknown> & { _data: Record<string, unknown> };

const NOTIFY_READY = {
  AutoKeepReference: true,
  Actions: [
    { Id: 1, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 2, ActionType: 3, Name: 'NotifyActionHandlerReady', ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
  ],
  ObjectPaths: { 1: { Id: 1, ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } },
};

let grid: PlainGrid;
let host: Host;
let conversation: WacConversation;
let sent: Sent[];

beforeEach(() => {
  grid = new PlainGrid('表一');
  host = new Host(grid, { name: '预算.xlsx' });
  sent = [];
  conversation = new WacConversation({ ...conversationOptions(), host });
});

const conversationOptions = () => ({
  addinId: 'addin',
  conversationId: 'c',
  hostOrigin: 'https://localhost:8443',
  requirement: '1.14',
  post: (text: string) => sent.push(JSON.parse(text) as Sent),
});

/** Sends a message as office.js does and gives the answer. */
async function ask(name: string, data: unknown, type = 0, correlation = 7): Promise<Sent> {
  await conversation.receive(
    JSON.stringify({
      _messageType: 0,
      _actionName: name,
      _conversationId: 'c',
      _correlationId: correlation,
      _origin: 'https://localhost:3443',
      _data: data,
      _actionType: type,
      _serializerVersion: 1,
    }),
  );
  return sent.at(-1)!;
}

const registration = (eventDispId: number): unknown => ({ controlId: 'addin', eventDispId, targetId: '' });

const request = (body: unknown): unknown => ({
  ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', ['SdkVersion', 'officejs'], JSON.stringify(body), 0, 4],
  DdaMethod: { ControlId: 'addin', Version: 1, DispatchId: 93 },
});

test('the context has everything without which office.js does not start', async () => {
  host.document.settings.set('ledger', { a: 1 });
  const answer = await ask('ContextActivationManager_getAppContextAsync', 'addin');
  expect(answer).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _actionName: 'ContextActivationManager_getAppContextAsync',
    _conversationId: 'c',
    _correlationId: 7,
    _errorCode: 0,
    _data: {
      _id: 'addin',
      _appName: 16,
      _appVersion: '16.0',
      _appUILocale: 'zh-CN',
      _dataLocale: 'zh-CN',
      _docUrl: 'https://localhost:8443/%E9%A2%84%E7%AE%97.xlsx',
      _clientMode: 1,
      _settings: [['ledger', '{"a":1}']],
      _reason: 'documentOpened',
    },
  });
  expect(JSON.parse(String(answer._data._requirementMatrix))).toMatchObject({ ExcelApi: '1.14' });
  expect((await ask('ContextActivationManager_notifyHost', ['addin', 21, 'x']))._data).toBe(null);
});

test('requests are answered as text', async () => {
  const { _data } = await ask('executeMethod', request(NOTIFY_READY));
  expect(_data).toMatchObject({
    Version: 1,
    Error: 0,
    Data: [200, ['Content-Type', 'application/json'], expect.any(String)],
  });
  expect(JSON.parse((_data.Data as string[])[2]!)).toEqual({
    Results: [
      { ActionId: 1, Value: {} },
      { ActionId: 2, Value: null },
    ],
    TraceIds: [],
  });
});

test('saved settings replace the stored ones', async () => {
  host.document.settings.set('old', 1);
  const answer = await ask('executeMethod', {
    DdaSettingsMethod: { OverwriteIfStale: true, Properties: [['k', '{"a":1}']] },
    DdaMethod: { ControlId: 'addin', Version: 1, DispatchId: 76 },
  });
  expect(answer._data).toEqual({ Version: 1, Error: 0 });
  expect([...host.document.settings]).toEqual([['k', { a: 1 }]]);
});

test('methods and events that we do not have are refused', async () => {
  const answer = await ask('executeMethod', { DdaMethod: { ControlId: 'addin', Version: 1, DispatchId: 64 } });
  expect(answer._data).toEqual({ Version: 1, Error: 5001 });
  expect((await ask('documentSelectionChanged', registration(2), 1))._data).toEqual({ Error: 5001 });
});

test('events go out once they are registered, under the number of the registration', async () => {
  const { id } = grid.sheets()[0]!;
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  host.events.register('DataChanged', id);
  grid.tell({ kind: 'edited', sheet: id, area });
  expect(sent).toEqual([]);
  expect((await ask('richApiMessage', registration(33), 1, 3))._data).toEqual({ Error: 0 });
  grid.tell({ kind: 'edited', sheet: id, area });
  const event = sent.at(-1)!;
  expect(event).toMatchObject({ _messageType: 1, _responseType: 1, _actionName: 'richApiMessage', _correlationId: 3 });
  const [category, number, target, text] = (event._data.ArrayData as unknown[][])[0]!;
  expect([category, number, target]).toEqual([65536, 10, id]);
  expect(JSON.parse(String(text))).toMatchObject({ address: 'A1', changeType: 'RangeEdited', shiftDirection: 'None' });
  await ask('richApiMessage', registration(33), 2);
  const count = sent.length;
  grid.tell({ kind: 'edited', sheet: id, area });
  expect(sent.length).toBe(count);
});

test('a ribbon command waits for the add-in to listen and ends when it has completed', async () => {
  let done = false;
  const command = conversation.invokeCommand('generateAll', 'Button1').then(() => (done = true));
  await pause();
  expect(sent).toEqual([]);
  await ask('appCommandInvoked', registration(39), 1, 5);
  await pause();
  expect(sent.at(-1)).toMatchObject({ _actionName: 'appCommandInvoked', _responseType: 1, _correlationId: 5 });
  const [id, action, source] = sent.at(-1)!._data as unknown as string[];
  expect([action, JSON.parse(source!)]).toEqual(['generateAll', { source: { id: 'Button1' } }]);
  expect(done).toBe(false);
  const completed = { 0: id, 1: 0, 2: '', DdaMethod: { ControlId: 'addin', Version: 1, DispatchId: 94 } };
  expect((await ask('executeMethod', completed))._data).toEqual({ Version: 1, Error: 0 });
  await command;
  expect(done).toBe(true);
});

test('a dialog is opened, talks with the page that opened it, and is closed by either', async () => {
  const wanted = { url: 'https://localhost:3443/commands.html?report', width: 36, height: 60 };
  const dialog = (type: number) =>
    ask('dialogMessageReceived', { controlId: 'addin', eventDispId: 10, targetId: JSON.stringify(wanted) }, type, 6);
  const dispatch = (id: number, data: object): Promise<Sent> =>
    ask('executeMethod', { ...data, DdaMethod: { ControlId: 'addin', Version: 1, DispatchId: id } });
  expect((await dialog(1))._data).toEqual({ Error: 5001 });

  const log: unknown[] = [];
  let tell: Parameters<Dialogs>[1] = () => {};
  const dialogs: Dialogs = (asked, telling) => {
    tell = telling;
    log.push(asked);
    return { tell: (message) => log.push(message), close: () => log.push('closed') };
  };
  conversation = new WacConversation({ ...conversationOptions(), host, dialogs });
  expect((await dialog(1))._data).toEqual({ Error: 0 });
  await dispatch(145, { messageContent: '报告', targetOrigin: '' });
  tell({ messageType: 12006 });
  const event = { _actionName: 'dialogMessageReceived', _responseType: 1, _correlationId: 6 };
  expect(sent.at(-1)).toMatchObject({ ...event, _data: { messageType: 12006 } });
  await dialog(2);
  expect(log).toEqual([wanted, '报告', 'closed']);

  conversation = new WacConversation({ ...conversationOptions(), host, toParent: (message) => log.push(message) });
  await ask('dialogParentMessageReceived', registration(12), 1, 8);
  await dispatch(144, { messageToParent: 'ready' });
  expect(log.at(-1)).toBe('ready');
  conversation.tellFromParent('报告');
  expect(sent.at(-1)).toMatchObject({ _actionName: 'dialogParentMessageReceived', _data: { messageContent: '报告' } });
});

test('the document is read as a file in slices, and another one is opened', async () => {
  const file = Uint8Array.from([80, 75, 3, 4, 255]);
  const opened: Uint8Array[] = [];
  const files = { bytes: async () => file, open: (bytes: Uint8Array) => void opened.push(bytes) };
  host = new Host(grid, { files });
  conversation = new WacConversation({ ...conversationOptions(), host });
  const dispatch = (id: number, data: object): Promise<Sent> =>
    ask('executeMethod', { ...data, DdaMethod: { ControlId: 'addin', Version: 1, DispatchId: id } });
  const handle = (await dispatch(77, { 0: 1, 1: 3 }))._data['0'];
  expect((await dispatch(77, { 0: 1, 1: 3 }))._data).toMatchObject({ Error: 0, 1: 5 });
  expect((await dispatch(80, { 2: handle, 3: 0 }))._data).toMatchObject({ Error: 0, 0: [80, 75, 3], 1: 3 });
  expect((await dispatch(80, { 2: handle, 3: 1 }))._data).toMatchObject({ Error: 0, 0: [4, 255], 1: 2 });
  expect((await dispatch(81, { 2: handle }))._data).toEqual({ Version: 1, Error: 0 });
  expect((await dispatch(80, { 2: handle, 3: 0 }))._data).toMatchObject({ Error: 5001 });

  const create = (base64: string) => ({
    Actions: [
      {
        ...{ Id: 1, ActionType: 3, Name: 'CreateAndOpenWorkbook', ObjectPathId: 1 },
        ArgumentInfo: { Arguments: [base64] },
      },
    ],
    ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
  });
  await ask('executeMethod', request(create(Buffer.from(file).toString('base64'))));
  expect(opened).toEqual([file]);
});

test('what is not for us is left alone', async () => {
  const foreign = [
    'no json',
    'null',
    '{"a":1}',
    JSON.stringify({ _actionName: 'x', _conversationId: 'other', _messageType: 0 }),
  ];
  for (const text of foreign) await conversation.receive(text);
  expect(sent).toEqual([]);
  conversation.close();
  host.events.register('Added', 'Workbook');
  grid.tell({ kind: 'sheetAdded', sheet: 'x' });
  expect(sent).toEqual([]);
});
