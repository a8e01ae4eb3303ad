/** 2024年…表 */
export const yearTitle = (name: string) => (year: number) => [`${year}年${name}`];
