import type { z } from 'zod';
import { error, type Problem, type ProblemCode } from '../model/problem.ts';

/** What to say where a value has another type than the expected one. */
const WRONG_TYPE: Readonly<Record<string, ProblemCode>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notWhole',
  array: 'listEmpty',
  object: 'unknownField',
};

/** Fields that are neither text nor code alone. */
const OWN_FORM: Readonly<Record<string, ProblemCode>> = { scope: 'scopeNotDeclared' };

/** What the schema finds wrong, in our words: one problem a place. */
export function formProblems(issues: readonly z.core.$ZodIssue[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const problem of issues.flatMap(problemsOf)) {
    const place = problem.path.join('.');
    if (!problems.has(place)) problems.set(place, problem);
  }
  return [...problems.values()];
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => error('unknownField', [...path, key]));
  const found = foundIn(issue.input);
  if (found === '') return [error('valueMissing', path)];
  switch (issue.code) {
    case 'invalid_type':
      return [error(WRONG_TYPE[issue.expected] ?? 'notText', path, { found })];
    case 'invalid_value':
      return [error('notAnOption', path, { found, options: optionsFor(found, issue.values.map(String)) })];
    case 'too_big':
      return [error(issue.origin === 'string' ? 'textTooLong' : 'codeFormat', path, { found })];
    case 'too_small':
      return [issue.origin === 'array' ? error('listEmpty', path) : error('codeFormat', path, { found })];
    default:
      return [error(OWN_FORM[path.join('.')] ?? 'codeFormat', path, { found })];
  }
}

/** Those that have what was found in them, or all. */
function optionsFor(found: string, options: readonly string[]): string {
  const near = options.filter((option) => option.includes(found));
  return (near.length > 0 ? near : options).join('、');
}

function foundIn(input: unknown): string {
  if (input === undefined || input === null) return '';
  return typeof input === 'object' ? JSON.stringify(input) : String(input);
}
