import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Where the tests of rules stand, and what they are called with: lists of a right workbook and a wrong cell each. */
const FOLDER = 'tests/audit/rules';
const RUNNERS = ['twins', 'brokenSums'];

/** How many tests each rule has that pass with a right workbook and name the cell in a wrong one: read from their sources. */
export function twinsOfRules(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts'))) {
    for (const rule of rulesIn(readFileSync(join(FOLDER, file), 'utf8'))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}

/** The rules of the lists that a test file runs: { rule: 'T3-1', … } within twins(…) or brokenSums(…). */
export function rulesIn(source: string): string[] {
  const rules: string[] = [];
  const visit = (node: ts.Node, isRun: boolean): void => {
    const runs = isRun || (ts.isCallExpression(node) && RUNNERS.includes(node.expression.getText()));
    if (runs && ts.isPropertyAssignment(node) && node.name.getText() === 'rule' && ts.isStringLiteral(node.initializer))
      rules.push(node.initializer.text);
    ts.forEachChild(node, (child) => visit(child, runs));
  };
  visit(ts.createSourceFile('twins.test.ts', source, ts.ScriptTarget.Latest, true), false);
  return rules;
}
