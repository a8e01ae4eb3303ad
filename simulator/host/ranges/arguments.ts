import { HostError } from '../../grid/host-error.ts';
import { isA, type RangeTarget } from '../model/targets.ts';

/** Checks of what a client sends. All throw HostError InvalidArgument. */

export function wrong(name: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${name}`);
}

export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

export function asText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw wrong(name);
  return value;
}

export function asInteger(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrong(name);
  return value;
}

export function asNumber(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw wrong(name);
  return value;
}

export function asFlag(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw wrong(name);
  return value;
}

export function asWord<T extends string>(value: unknown, words: readonly T[], name: string): T {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw wrong(name);
  return word;
}

export function asColor(value: unknown, name: string): string {
  const text = asText(value, name);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw wrong(name);
  return text.toUpperCase();
}

export function asRecord(value: unknown, name: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(name);
  return value as Record<string, unknown>;
}

export function asRange(value: unknown, name: string): RangeTarget {
  if (!isA(value, 'Range')) throw wrong(name);
  return value.target as RangeTarget;
}
