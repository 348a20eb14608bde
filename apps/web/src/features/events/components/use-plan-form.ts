import type { EventRules } from "@guildhall/core/events";
import { useTranslations } from "next-intl";
import { type FocusEvent, type FormEvent, useState } from "react";
import { type EventDraft, planEventInput, type TextField, textFields, toPlan } from "./plan-event.input.ts";

/** What the parts of a form about an event share. */
export type PlanForm = {
  readonly draft: EventDraft;
  readonly isUnsaved: boolean;
  /** Rules that cannot be saved as they stand, by their names. */
  readonly wrongRules: ReadonlySet<string>;
  change(changes: Partial<EventDraft>): void;
  changeRules(changes: Partial<EventRules>): void;
  /** What a text field spreads. */
  bind(field: TextField): {
    readonly value: string;
    readonly error: string | undefined;
    onBlur(event: FocusEvent): void;
    onChange(event: { readonly target: { readonly value: string } }): void;
  };
  submit(event: FormEvent<HTMLFormElement>): void;
  discard(): void;
};

/** Holds a draft of an event or a template, and hands on what is right in itself. */
export function usePlanForm(first: EventDraft, onSubmit: (draft: EventDraft) => void): PlanForm {
  const t = useTranslations("events.web.form");
  const [draft, setDraft] = useState(first);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const wrong = findWrong(draft);
  const change = (changes: Partial<EventDraft>) => setDraft((known) => ({ ...known, ...changes }));
  return {
    draft,
    isUnsaved: JSON.stringify(draft) !== JSON.stringify(first),
    wrongRules: wrong,
    change,
    changeRules: (changes) => setDraft((known) => ({ ...known, rules: { ...known.rules, ...changes } })),
    bind: (field) => ({
      value: draft[field],
      error: checked.has(field) && wrong.has(field) ? t(`errors.${field}`) : undefined,
      onBlur: ({ relatedTarget }) => {
        // An error that appears between press and release moves the button away from under the finger; it checks anyway.
        if (!isSubmit(relatedTarget)) setChecked((known) => new Set([...known, field]));
      },
      onChange: ({ target }) => change({ [field]: target.value }),
    }),
    submit: (event) => {
      event.preventDefault();
      setChecked(new Set(textFields));
      if (wrong.size === 0) onSubmit(draft);
      else showFirstWrong(event.currentTarget);
    },
    discard: () => setDraft(first),
  };
}

/** The errors appear with the next picture, and what is folded opens for them. */
function showFirstWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid]")?.focus());
}

function isSubmit(target: EventTarget | null): boolean {
  return target instanceof HTMLButtonElement && target.type === "submit";
}

/** Fields by their names, rules by theirs. A number field that was emptied is empty, not nothing: zod would read it as 0. */
function findWrong(draft: EventDraft): ReadonlySet<string> {
  const parsed = planEventInput.safeParse(toPlan(draft));
  const issues = parsed.success ? [] : parsed.error.issues;
  const named = issues.map(({ path: [field, rule] }) => String(field === "rules" ? rule : field));
  const empty = (["durationMinutes", "rewardPoints"] as const).filter((field) => draft[field].trim() === "");
  return new Set([...named, ...empty]);
}
