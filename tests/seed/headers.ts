/** Tables 3, 5 and 9 share one header. */
const expenditure = [
  ...['A1:C1', 'A2:A3', 'B2:B3', 'C2:C3', 'D1:D3', 'E1:E3', 'F1:F3'],
  ...['G1:K1', 'G2:G3', 'H2:I2', 'J2:K2'],
  ...['L1:N1', 'L2:L3', 'M2:M3', 'N2:N3'],
];

/**
 * The merged areas of each table's header, in A1 notation with the header's first row as row 1.
 * The text extraction lost them; they are what the blanks of the header rows mean. Table 11 has no header.
 */
export const headerMerges: Readonly<Record<number, readonly string[]>> = {
  1: ['A1:B1', 'C1:D1'],
  3: expenditure,
  4: ['A1:B1', 'C1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'G2:G3', 'H2:H3'],
  5: expenditure,
  6: ['A1:B1', 'C1:D1', 'E1:G1'],
  8: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'],
  9: expenditure,
  10: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:G1', 'H1:J1', 'K1:K2', 'L1:L2'],
  11: [],
  12: [
    ...['A1:A3', 'B1:B3', 'C1:F1', 'C2:C3', 'D2:D3', 'E2:E3', 'F2:F3'],
    ...['G1:N1', 'G2:H2', 'I2:J2', 'K2:L2', 'M2:N2'],
  ],
};
