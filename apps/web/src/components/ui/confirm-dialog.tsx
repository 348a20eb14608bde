"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { TextField } from "./text-field.tsx";

type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, with its numbers. */
  readonly children: ReactNode;
  /** The verb itself, such as "Sign out 3 devices". Never "OK". */
  readonly action: string;
  readonly isDanger?: boolean;
  readonly isBusy?: boolean;
  /** What cannot be undone asks to type this name first, letter by letter. */
  readonly nameToType?: string;
  onConfirm(): void;
  onClose(): void;
};

/** Names what happens before it happens. */
export function ConfirmDialog({ isOpen, title, onClose, ...rest }: ConfirmDialogProps) {
  const [typed, setTyped] = useState("");
  const close = () => {
    setTyped("");
    onClose();
  };
  return (
    <Dialog
      isOpen={isOpen}
      title={title}
      onClose={close}
      footer={<ConfirmButton {...rest} isNamed={isNamed(typed, rest.nameToType)} />}
    >
      {rest.children}
      {rest.nameToType !== undefined && (
        <NameField name={rest.nameToType} value={typed} onChange={setTyped} />
      )}
    </Dialog>
  );
}

function isNamed(typed: string, name: string | undefined): boolean {
  return name === undefined || typed.trim() === name.trim();
}

type NameFieldProps = { readonly name: string; readonly value: string; onChange(value: string): void };

function NameField({ name, value, onChange }: NameFieldProps) {
  const t = useTranslations("shell.ui");
  return (
    <div className="mt-3">
      <TextField
        label={t("typeName", { name })}
        value={value}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

type ConfirmButtonProps = Pick<ConfirmDialogProps, "action" | "isDanger" | "isBusy" | "onConfirm"> & {
  readonly isNamed: boolean;
};

function ConfirmButton({ action, isDanger, isBusy, isNamed, onConfirm }: ConfirmButtonProps) {
  return (
    <Button kind={isDanger ? "danger" : "act"} isBusy={isBusy} disabled={!isNamed} onClick={onConfirm}>
      {action}
    </Button>
  );
}
