"use client";

import type { ComponentProps } from "react";
import { changedMark, controlFrame, controlHeight, Field, type FieldWords } from "./field.tsx";

type TextFieldProps = FieldWords & Omit<ComponentProps<"input">, "id" | "className">;

export function TextField({ label, hint, error, isChanged, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error} isChanged={isChanged}>
      {(ids) => (
        <input
          {...input}
          {...ids}
          className={`${controlFrame} ${controlHeight} ${isChanged ? changedMark : ""}`}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldWords & Omit<ComponentProps<"textarea">, "id" | "className">;

export function TextArea({ label, hint, error, isChanged, ...area }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error} isChanged={isChanged}>
      {(ids) => (
        <textarea
          rows={3}
          {...area}
          {...ids}
          className={`${controlFrame} py-1.5 ${isChanged ? changedMark : ""}`}
        />
      )}
    </Field>
  );
}
