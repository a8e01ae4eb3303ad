import ts from 'typescript';

/** A text by its path, problems.valueMissing, and how src uses it. */
export interface TextUse {
  readonly path: string;
  /** Its path is named: texts.pane.title, const { title } = texts.pane; or its group is handed over as another type. */
  readonly named: boolean;
  /** Its group is indexed by a key that is computed, texts.problems[code], and its own key stands somewhere as a value. */
  readonly indexed: boolean;
}

/** A text, or a group of texts on the way to it. */
interface Part {
  readonly key: string;
  readonly declaration: ts.Node;
}

const LOCALES = /\/src\/locales\//;
/** What holds texts: those that more than one entry needs, and those of one. */
const ROOTS = ['texts.ts', 'zh-CN/cli.ts', 'zh-CN/page.ts', 'zh-CN/self-test.ts'];

/** How src uses every text of src/locales/zh-CN, as the compiler sees it: by symbols, not by the look of names. */
export function textUses(): TextUse[] {
  const { program, root } = compile();
  const checker = program.getTypeChecker();
  const texts = ROOTS.flatMap((file) => textsOf(program.getSourceFile(`${root}/src/locales/${file}`)!, checker));
  const uses = new Uses(checker, new Set(texts.flatMap((parts) => parts.map(({ key }) => key))));
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(`${root}/src/`) && !LOCALES.test(file.fileName)) uses.visit(file);
  }
  return texts.map((parts) => ({
    path: parts.map(({ key }) => key).join('.'),
    named: uses.named.has(parts.at(-1)!.declaration),
    // where a whole group is found by a key, the compiler does not tell its texts from those of its neighbours
    indexed: parts.some(({ key, declaration }) => uses.indexed.has(declaration) && uses.values.has(key)),
  }));
}

class Uses {
  readonly named = new Set<ts.Node>();
  readonly indexed = new Set<ts.Node>();
  /** Strings and keys of objects: what may become a key. */
  readonly values = new Set<string>();
  private readonly checker: ts.TypeChecker;
  private readonly keys: ReadonlySet<string>;

  /** `keys` are those of all texts and groups: other members are not looked at. */
  constructor(checker: ts.TypeChecker, keys: ReadonlySet<string>) {
    this.checker = checker;
    this.keys = keys;
  }

  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      if (this.keys.has(node.name.text)) {
        this.add(this.checker.getSymbolAtLocation(node.name), this.named);
        this.visitGroup(node);
      }
    } else if (ts.isElementAccessExpression(node)) {
      this.visitIndex(node);
      this.visitGroup(node);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = this.checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) this.add(type.getProperty(name.text), this.named);
    } else if (ts.isStringLiteralLike(node) && !ts.isLiteralTypeNode(node.parent)) this.values.add(node.text);
    else if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) this.values.add(node.name.text);
    ts.forEachChild(node, (child) => this.visit(child));
  }

  /** group[key]: a key that is written out, also in parts, names its text; any other indexes the whole group. */
  private visitIndex({ expression, argumentExpression: key }: ts.ElementAccessExpression): void {
    const group = this.checker.getTypeAtLocation(expression);
    if (ts.isStringLiteralLike(key) || ts.isTemplateExpression(key)) {
      const type = this.checker.getTypeAtLocation(key);
      for (const one of type.isUnion() ? type.types : [type]) {
        if (one.isStringLiteral()) this.add(group.getProperty(one.value), this.named);
      }
    } else for (const property of group.getProperties()) this.add(property, this.indexed);
  }

  /** A group of texts where another type is expected is read there by that type's own properties. */
  private visitGroup(node: ts.Expression): void {
    const type = this.checker.getTypeAtLocation(node);
    const texts = type.getProperties().filter(isText);
    if (texts.length === 0) return;
    const expected = this.checker.getContextualType(node);
    if (!expected) return;
    for (const text of texts) {
      const own = expected.getProperty(text.name);
      if (own ? !isText(own) : expected.getStringIndexType()) this.add(text, this.named);
    }
  }

  private add(symbol: ts.Symbol | undefined, into: Set<ts.Node>): void {
    for (const declaration of symbol?.declarations ?? []) into.add(declaration);
  }
}

const isText = ({ declarations = [] }: ts.Symbol): boolean =>
  declarations.some((one) => LOCALES.test(one.getSourceFile().fileName));

/** Every text of what a file exports, below the groups in which it lies. */
function textsOf(file: ts.SourceFile, checker: ts.TypeChecker): Part[][] {
  const below = (type: ts.Type, above: readonly Part[]): Part[][] =>
    type.getProperties().flatMap((property) => {
      const parts = [...above, { key: property.name, declaration: property.declarations![0]! }];
      const inner = checker.getTypeOfSymbol(property);
      return inner.flags & ts.TypeFlags.StringLike ? [parts] : below(inner, parts);
    });
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file)!);
  return exported.flatMap((one) =>
    one.flags & ts.SymbolFlags.Variable ? below(checker.getTypeOfSymbol(one), []) : [],
  );
}

function compile(): { readonly program: ts.Program; readonly root: string } {
  const root = process.cwd().replaceAll('\\', '/');
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root);
  return { program: ts.createProgram(fileNames, options), root };
}
