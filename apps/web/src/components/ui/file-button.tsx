"use client";

import { FileUp } from "lucide-react";
import { type ChangeEvent, useRef } from "react";
import { Button, type ButtonProps } from "./button.tsx";

type FileButtonProps = Pick<ButtonProps, "size"> & {
  readonly label: string;
  /** What the browser offers to choose, as `accept` has it. */
  readonly accept: string;
  onFile(file: File): void;
};

/** What spreadsheets save as. */
export const sheetFiles = ".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain";

/** Chooses one file of the reader's machine. */
export function FileButton({ label, accept, size, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    if (file) onFile(file);
    // Otherwise the same file, mended and chosen again, would not be read again.
    currentTarget.value = "";
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        className="sr-only"
        tabIndex={-1}
        onChange={choose}
      />
      <Button size={size} onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {label}
      </Button>
    </>
  );
}
