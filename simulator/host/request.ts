import { HostError } from '../grid/host-error.ts';
import { refuseInTheWay, refuseMember } from './bad-day.ts';
import { apiNotFound, findMember, tableOf } from './members.ts';
import { identity, query } from './query.ts';
import { HostObject } from './model/targets.ts';
import {
  ACTION,
  PATH,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type PathIds,
  type RequestBody,
} from './model/wire.ts';
import type { Workspace } from './model/workspace.ts';

/** One request: its object paths are evaluated when they are needed, and only once. */
export class Request {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly workspace: Workspace,
    private readonly body: RequestBody,
  ) {}

  /** Runs one action and returns its value. Throws HostError. */
  run(action: Action): unknown {
    if (action.ActionType === ACTION.Trace) return null;
    const object = this.objectAt(action.ObjectPathId);
    if (object) this.refuse(object, action.Name);
    switch (action.ActionType) {
      case ACTION.Instantiate:
        return identity(this.workspace, object);
      case ACTION.Query:
      case ACTION.QueryAsJson:
        return query(this.workspace, object, action.QueryInfo);
      case ACTION.Method:
        return object && this.invoke(object, action.Name, action.ArgumentInfo);
      case ACTION.SetProperty:
        if (object) this.assign(object, action);
        return null;
      default:
        throw new HostError('ApiNotFound', `The host does not know actions of type ${action.ActionType}.`);
    }
  }

  /** "Range.values": where an action was, for error messages. */
  locate(action: Action): string {
    const object = this.objects.get(action.ObjectPathId);
    if (object) return `${object.type}${memberName(action.Name)}`;
    // the object itself could not be had: so where that failed
    let path = this.body.ObjectPaths[action.ObjectPathId];
    while (path) {
      const parent = this.objects.get(path.ParentObjectPathId ?? 0);
      if (parent) return `${parent.type}${memberName(path.Name)}`;
      path = this.body.ObjectPaths[path.ParentObjectPathId ?? 0];
    }
    return memberName(action.Name).slice(1);
  }

  private objectAt(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new HostError('InvalidArgument', `object path ${id} is missing`);
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): HostObject | null {
    const { workspace } = this;
    switch (path.ObjectPathType) {
      case PATH.Global:
        return new HostObject('Workbook', {});
      case PATH.NewObject:
        if (path.Name !== 'Microsoft.InternalService.AddinInternalService') throw apiNotFound('new', path.Name);
        return new HostObject('AddinInternalService', {});
      case PATH.ReferenceId:
        return workspace.references.find(path.Name);
      case PATH.Null:
        return null;
    }
    const parent = this.objectAt(path.ParentObjectPathId ?? 0);
    // Everything that is reached from a null object is null.
    if (!parent) return this.nothing();
    this.refuse(parent, path.Name);
    const { children, item } = tableOf(parent);
    switch (path.ObjectPathType) {
      case PATH.Property: {
        const child = findMember(children, path.Name);
        if (!child) throw apiNotFound(parent.type, path.Name);
        return child[1](parent.target, workspace);
      }
      case PATH.Indexer: {
        if (!item) throw apiNotFound(parent.type, 'getItem');
        return item(parent.target, this.argumentsOf(path.ArgumentInfo)[0], workspace);
      }
      case PATH.Method: {
        const result = this.invoke(parent, path.Name, path.ArgumentInfo);
        return result instanceof HostObject ? result : null;
      }
      default:
        throw new HostError('ApiNotFound', `The host does not know object paths of type ${path.ObjectPathType}.`);
    }
  }

  /** Throws where Excel would refuse the member of an object on such a day; "": none is named. */
  private refuse(object: HostObject, member: string): void {
    if (member === '') return;
    const { badDay, engine } = this.workspace;
    refuseMember(badDay, object.type, member);
    refuseInTheWay(badDay, engine, object, member);
  }

  private nothing(): null {
    if (this.workspace.badDay.strictNull) throw new HostError('ItemNotFound', 'The object is not there.');
    return null;
  }

  private invoke(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const method = findMember(tableOf(object).methods, name);
    if (!method) throw apiNotFound(object.type, name);
    return method[1](object.target, this.argumentsOf(info), this.workspace) ?? null;
  }

  private assign(object: HostObject, action: Action): void {
    const setter = findMember(tableOf(object).set, action.Name);
    if (!setter) throw apiNotFound(object.type, action.Name);
    setter[1](object.target, this.argumentsOf(action.ArgumentInfo)[0], this.workspace);
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    return (info?.Arguments ?? []).map((value, index) =>
      this.resolve(value, info?.ReferencedObjectPathIds?.[index] ?? 0),
    );
  }

  /** Puts objects in place of their path ids. */
  private resolve(value: unknown, ids: PathIds): unknown {
    if (typeof ids === 'number' && ids > 0) return this.objectAt(ids);
    if (Array.isArray(value)) {
      return value.map((inner, index) => this.resolve(inner, typeof ids === 'number' ? 0 : (ids[index] ?? 0)));
    }
    if (typeof value === 'object' && value !== null) {
      const id = (value as { _ObjectPathId?: unknown })._ObjectPathId;
      if (typeof id === 'number') return this.objectAt(id);
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.resolve(inner, 0)]));
    }
    return value;
  }
}

function memberName(name: string): string {
  return name === '' ? '' : `.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
