import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const hostNames = ['Excel', 'Office', 'OfficeExtension'];
const hostMessage = 'Only src/excel may speak to the host.';

const ES5_GLOBALS = { window: 'readonly', document: 'readonly', location: 'readonly' };

/** Forbids the host's names as values, as types and as members of the global object. */
const withoutHost = (names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: hostMessage }))],
  'no-restricted-syntax': [
    'error',
    ...[
      `TSQualifiedName[left.name=/^(${names.join('|')})$/]`,
      `MemberExpression[object.name=/^(globalThis|window|self)$/][property.name=/^(${names.join('|')})$/]`,
    ].map((selector) => ({ selector, message: hostMessage })),
  ],
});

export default tseslint.config(
  { ignores: ['dist', '.cache', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off', // The compiler knows better.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error', ...withoutHost(hostNames) },
  },
  {
    // The entries may ask whether the host is ready, and the workbench plays the host.
    files: ['src/taskpane/taskpane.tsx', 'src/commands/commands.ts'],
    rules: withoutHost(hostNames.filter((name) => name !== 'Office')),
  },
  {
    files: ['src/excel/**', 'src/workbench/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    // Runs in IE 11: its syntax, and nothing that it does not have.
    files: ['src/taskpane/opening.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: ES5_GLOBALS },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['src/cli/**', 'src/workbench/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The plugin's own set of rules brings no TypeScript parser, so they are listed here.
    files: ['src/excel/**', 'src/taskpane/**', 'src/commands/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
);
