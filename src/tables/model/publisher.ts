/** Who publishes (公开口径): a whole department, or one of its units. Titles, captions and statements say which. */
export type Publisher = '部门' | '单位';
