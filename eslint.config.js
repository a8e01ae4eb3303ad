import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

const hostNames = ['Excel', 'Office', 'OfficeExtension'];
const hostMessage = 'Only src/excel may speak to the host.';

const ES5_GLOBALS = Object.fromEntries(
  ['window', 'document', 'location', 'sessionStorage', 'setTimeout'].map((name) => [name, 'readonly']),
);

/** A call with more than some 100,000 arguments fails, and a sheet can have a million rows. */
const spreadList = {
  selector:
    'CallExpression[callee.property.name=/^(push|unshift|splice|max|min|fromCharCode|fromCodePoint)$/] > SpreadElement',
  message: 'A long list does not fit into a call: use append, largest or smallest of src/base/lists.ts.',
};

/** Forbids the host's names as values, as types and as members of the global object. */
const withoutHost = (names) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message: hostMessage }))],
  'no-restricted-syntax': [
    'error',
    spreadList,
    ...[
      `TSQualifiedName[left.name=/^(${names.join('|')})$/]`,
      `MemberExpression[object.name=/^(globalThis|window|self)$/][property.name=/^(${names.join('|')})$/]`,
    ].map((selector) => ({ selector, message: hostMessage })),
  ],
});

export default tseslint.config(
  { ignores: ['dist', 'release', '.cache', 'coverage'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-undef': 'off', // The compiler knows better.
      // One import for each module: its types are marked inline, and an import of types alone is an `import type`.
      'no-duplicate-imports': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { disallowTypeAnnotations: false, fixStyle: 'inline-type-imports' },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    rules: { 'no-console': 'error', ...withoutHost(hostNames) },
  },
  {
    // The entries may ask whether the host is ready and speak to its dialogs, and the workbench plays the host.
    files: ['src/taskpane/taskpane.tsx', 'src/commands/commands.ts', 'src/commands/open-report.ts'],
    rules: withoutHost(hostNames.filter((name) => name !== 'Office')),
  },
  {
    files: ['src/excel/**', 'simulator/**'],
    rules: { 'no-restricted-globals': 'off', 'no-restricted-syntax': ['error', spreadList] },
  },
  {
    // Runs in IE 11: its syntax, and nothing that it does not have.
    files: ['src/taskpane/opening.js', 'src/taskpane/page-role.js', 'src/commands/early-presses.js'],
    languageOptions: { ecmaVersion: 5, sourceType: 'script', globals: ES5_GLOBALS },
    rules: { 'no-undef': 'error' },
  },
  {
    files: ['tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[property.name='waitForTimeout']", message: 'Wait for a state, not for a while.' },
      ],
    },
  },
  {
    files: ['src/cli/**', 'simulator/**'],
    rules: { 'no-console': 'off' },
  },
  {
    // The plugin's own set of rules brings no TypeScript parser, so they are listed here.
    files: ['src/excel/**', 'src/ui/**', 'src/taskpane/**', 'src/commands/**'],
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
