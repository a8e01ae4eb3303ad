import type { BadDay } from './bad-day.ts';
import { raiseUserAction } from './ranges/changes.ts';
import { newDocument, type DocumentState } from './model/document-state.ts';
import type { DocumentFiles } from './model/document-files.ts';
import type { Engine } from '../grid/engine.ts';
import { Events, type EventEntry } from './model/events.ts';
import { HostError } from '../grid/host-error.ts';
import { References } from './model/references.ts';
import { Request } from './request.ts';
import { watchEngine } from '../grid/watched-engine.ts';
import { ACTION, type Action, type RequestBody, type ResponseBody, type ResponseError } from './model/wire.ts';
import type { Workspace } from './model/workspace.ts';

/** Excel on the web takes and gives no more at once (characters of JSON). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const READING: readonly number[] = [ACTION.Query, ACTION.QueryAsJson];

export interface HostOptions {
  /** The workbook's name. */
  readonly name?: string;
  /** This year; completes dates typed without one. */
  readonly year?: number;
  readonly files?: DocumentFiles;
}

/** What went over the wire so far; a request is a round trip, sizes are characters. */
export interface Statistics {
  requests: number;
  actions: number;
  charactersIn: number;
  charactersOut: number;
}

/** Called before each action; a HostError that it throws becomes the action's failure. */
export type BeforeAction = (action: Action, index: number, request: RequestBody) => void | Promise<void>;

/** Excel as Microsoft's client sees it: takes request bodies one after the other and answers them from an engine. */
export class Host implements Workspace {
  readonly engine: Engine;
  document: DocumentState;
  readonly files: DocumentFiles | undefined;
  readonly events = new Events();
  readonly references = new References();
  readonly statistics: Statistics = { requests: 0, actions: 0, charactersIn: 0, charactersOut: 0 };
  /** Another one may begin at any time. */
  badDay: BadDay = {};
  /** For tests that let the host fail. */
  beforeAction: BeforeAction | undefined;
  private settled = false;
  private busy = 0;
  private queue: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<(entries: EventEntry[]) => void>();
  private readonly stopListening: () => void;
  private readonly forget: () => void;

  constructor(engine: Engine, { name = '工作簿1.xlsx', year = new Date().getFullYear(), files }: HostOptions = {}) {
    this.document = newDocument(name, year);
    this.files = files;
    const { engine: watched, forget } = watchEngine(engine, () => this.changed());
    this.engine = watched;
    this.forget = forget;
    this.stopListening = engine.onUserAction((action) => {
      this.forget();
      this.changed();
      raiseUserAction(this, action);
      this.deliverEvents();
    });
  }

  /** Another workbook stands in the engine: nothing is left of what belonged to the one before. */
  begin(name: string): void {
    this.document = newDocument(name, this.document.year);
    this.forget();
  }

  /** Where events go; they never arrive before the response to the request that caused them. The result stops it. */
  onEvents(deliver: (entries: EventEntry[]) => void): () => void {
    this.listeners.add(deliver);
    return () => void this.listeners.delete(deliver);
  }

  /** Answers one request body; requests are answered in the order in which they came. Never rejects. */
  answer(text: string): Promise<string> {
    this.busy++;
    const answered = this.queue.then(() => this.respond(text));
    this.queue = answered.then(() => {
      this.busy--;
      // The client attaches its handlers while it takes in the response: events have to come after that.
      setTimeout(() => this.deliverEvents(), 0);
    });
    return answered;
  }

  close(): void {
    this.stopListening();
    this.listeners.clear();
  }

  private async respond(text: string): Promise<string> {
    this.statistics.requests++;
    this.statistics.charactersIn += text.length;
    let response = JSON.stringify(await this.execute(text));
    if (response.length > PAYLOAD_LIMIT) {
      const error = new HostError('ResponsePayloadSizeLimitExceeded', 'The response is too large.');
      response = JSON.stringify({ Results: [], TraceIds: [], Error: describeError(error, 0, '') });
    }
    this.statistics.charactersOut += response.length;
    return response;
  }

  private async execute(text: string): Promise<ResponseBody> {
    if (text.length > PAYLOAD_LIMIT) {
      const error = new HostError('RequestPayloadSizeLimitExceeded', 'The request is too large.');
      return { Results: [], TraceIds: [], Error: describeError(error, 0, '') };
    }
    const body = JSON.parse(text) as RequestBody;
    const request = new Request(this, body);
    const Results: { ActionId: number; Value: unknown }[] = [];
    const TraceIds: number[] = [];
    this.settled = false;
    this.forget();
    try {
      for (const [index, action] of body.Actions.entries()) {
        try {
          this.statistics.actions++;
          await this.beforeAction?.(action, index, body);
          if (READING.includes(action.ActionType)) await this.settle();
          Results.push({ ActionId: action.Id, Value: request.run(action) });
          if (action.ActionType === ACTION.Trace) TraceIds.push(action.Id);
        } catch (error) {
          return { Results, TraceIds, Error: this.describe(error, index, request.locate(action)) };
        }
      }
      return { Results, TraceIds };
    } finally {
      this.references.forgetUnkept();
    }
  }

  private describe(error: unknown, index: number, location: string): ResponseError {
    const described = describeError(error, index, location);
    return this.badDay.coarseErrors ? { ...described, Code: 'GeneralException' } : described;
  }

  private async settle(): Promise<void> {
    if (this.settled) return;
    await this.engine.settle();
    this.settled = true;
  }

  private changed(): void {
    this.settled = false;
    this.document.isDirty = true;
    this.document.isCalculated = false;
  }

  private deliverEvents(): void {
    if (this.busy > 0) return;
    const entries = this.events.take();
    if (entries.length > 0) for (const deliver of this.listeners) deliver(entries);
  }
}

/** What is no HostError is a defect of host or engine; it shows up as GeneralException with its message. */
function describeError(error: unknown, ActionIndex: number, Location: string): ResponseError {
  const known = error instanceof HostError;
  return {
    Code: known ? error.code : 'GeneralException',
    Message: error instanceof Error ? error.message : String(error),
    Location,
    ActionIndex,
    HttpStatusCode: known && /NotFound$/.test(error.code) ? 404 : 400,
  };
}
