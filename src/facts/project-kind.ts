import { normalizeText } from '../base/normalize-text.ts';
import { PROJECT_KINDS, type ProjectKind } from './fact.ts';

/** What the budget system (预算管理一体化) prints before and behind a kind: 22-其他运转类, 特定目标类项目. */
const BESIDE = /^[\d\s.、:_—–-]+|项目$/g;

/** The kind of project (项目类型) that a text names, however it is spelt; undefined where it names none. */
export function projectKindNamed(text: string): ProjectKind | undefined {
  const word = normalizeText(text).replace(BESIDE, '');
  return PROJECT_KINDS.find((kind) => kind === word);
}
