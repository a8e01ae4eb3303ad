import type { Publisher } from './publisher.ts';

/** 2024年…表; what begins with 部门 begins with 单位 where a unit publishes. */
export const yearTitle = (name: string) => (year: number, publisher: Publisher) => [
  `${year}年${name.replace(/^部门/, publisher)}`,
];
