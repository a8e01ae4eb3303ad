import { Button, type ButtonProps } from '@fluentui/react-components';
import { useRef } from 'react';

type FileButtonProps = Pick<ButtonProps, 'appearance' | 'aria-describedby' | 'disabledFocusable' | 'children'> & {
  /** Extensions, ".docx,.txt". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** A button that asks for a file. The same one may be chosen again, when it was corrected. */
export function FileButton({ accept, onFile, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
      <Button {...button} onClick={() => input.current?.click()} />
    </>
  );
}
