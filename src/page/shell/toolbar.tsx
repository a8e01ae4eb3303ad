import { Button } from '@fluentui/react-components';
import type { PageTexts } from '../../locales/page-texts.ts';
import { useDocument } from '../document/use-document.ts';
import { isChanged } from '../document/versions.ts';
import type { WorkbookDocument } from '../document/workbook-document.ts';

/** What the buttons above the page do. */
export interface PageActions {
  readonly begin: () => void;
  readonly open: () => void;
  readonly openFolder: () => void;
  /** There is a folder whose results are not shown now. */
  readonly backToFolder?: () => void;
  readonly save: () => void;
  readonly saveAs: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly print: () => void;
  readonly manual: () => void;
}

interface ToolbarProps extends PageActions {
  readonly texts: PageTexts;
  readonly document: WorkbookDocument;
  /** Whether the file itself can be written. */
  readonly hasFile: boolean;
}

/** The file that is open and what can be done with it as a whole. */
export function Toolbar({ texts, document, hasFile, ...actions }: ToolbarProps) {
  const words = texts.page.toolbar;
  const { name, versions } = useDocument(document);
  const isEmpty = !document.content;
  const changed = isChanged(versions);
  const groups: readonly (readonly (readonly [label: string, act: () => void, disabled: boolean])[])[] = [
    [
      [words.begin, actions.begin, false],
      [words.open, actions.open, false],
      [words.folder, actions.openFolder, false],
      ...(actions.backToFolder ? [[texts.page.folder.back, actions.backToFolder, false] as const] : []),
    ],
    [...(hasFile ? [[words.save, actions.save, !changed] as const] : []), [words.saveAs, actions.saveAs, isEmpty]],
    [
      [words.undo, actions.undo, versions.at === 0],
      [words.redo, actions.redo, versions.at === versions.list.length - 1],
    ],
    [[words.print, actions.print, isEmpty && !document.foreign]],
    [[texts.pane.manual, actions.manual, false]],
  ];
  return (
    <section className="page-bar" aria-label={words.name}>
      {groups.map((group, index) => (
        <div key={index} className="page-bar-group">
          {group.map(([label, act, disabled]) => (
            <Button key={label} size="small" disabledFocusable={disabled} onClick={act}>
              {label}
            </Button>
          ))}
        </div>
      ))}
      <p className="page-file" role="status">
        <span className="page-file-name">{name}</span>
        <span className="note">{changed ? words.changed : isEmpty ? '' : words.unchanged}</span>
      </p>
    </section>
  );
}
