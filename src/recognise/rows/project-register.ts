import { projectKey } from '../../facts/fact.ts';
import { normalizeText } from '../../base/normalize-text.ts';
import type { ReadProject, ReadUnit } from './register.ts';

/** What makes two projects of the same unit one, the surest first. Names may be mistyped, but then the money is the same. */
const SAME: readonly ((project: ReadProject) => string)[] = [
  ({ name }) => name,
  ({ name }) => normalizeText(name),
  ({ total }) => (total === 0 ? '' : String(total)),
];

/** Keys of projects over tables 10 and 12: in the order of table 10, then what only table 12 has. */
export class ProjectRegister {
  readonly #keys = new Map<ReadProject, string>();
  readonly #names = new Map<string, string>();

  constructor(
    first: readonly ReadProject[],
    second: readonly ReadProject[],
    private readonly codeOf: (unit: ReadUnit) => string,
  ) {
    for (const project of first) this.#add(project);
    let [free, open] = [first, second];
    for (const same of SAME) {
      [free, open] = this.#join(free, open, same);
    }
    for (const project of open) this.#add(project);
  }

  key(project: ReadProject): string {
    return this.#keys.get(project)!;
  }

  /** The name that a project has in table 10, else where it was found. */
  name(key: string): string {
    return this.#names.get(key)!;
  }

  #add(project: ReadProject): void {
    const key = projectKey(this.#names.size);
    this.#keys.set(project, key);
    this.#names.set(key, project.name);
  }

  /** Joins the projects of which exactly one is the same as exactly one; what remains of both. */
  #join(free: readonly ReadProject[], open: readonly ReadProject[], same: (typeof SAME)[number]) {
    const [there, here] = [this.#groups(free, same), this.#groups(open, same)];
    const joined = new Set<ReadProject>();
    for (const [name, projects] of here) {
      const others = there.get(name);
      if (projects.length !== 1 || others?.length !== 1) continue;
      this.#keys.set(projects[0]!, this.#keys.get(others[0]!)!);
      joined.add(projects[0]!).add(others[0]!);
    }
    return [free, open].map((list) => list.filter((project) => !joined.has(project))) as [ReadProject[], ReadProject[]];
  }

  #groups(projects: readonly ReadProject[], same: (typeof SAME)[number]): Map<string, ReadProject[]> {
    const groups = new Map<string, ReadProject[]>();
    for (const project of projects) {
      const what = same(project);
      if (what === '') continue;
      const name = `${this.codeOf(project.unit)} ${what}`;
      const group = groups.get(name);
      if (group) group.push(project);
      else groups.set(name, [project]);
    }
    return groups;
  }
}
