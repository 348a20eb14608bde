import {
  type BuiltInKind,
  builtInKinds,
  hasOptions,
  isBounded,
  isBuiltIn,
  type Question,
  type QuestionInput,
  type QuestionKind,
  type SaveFormInput,
} from "@guildhall/core/recruitment";
import type { FormsView } from "../forms.loaders.ts";

/** A question as it stands in the fields. */
export type QuestionRow = {
  /** Tells rows apart, new ones too. */
  readonly key: string;
  readonly questionId: number | undefined;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
  /** One on each line. */
  readonly options: string;
  /** As typed; empty for none. */
  readonly minimum: string;
  readonly maximum: string;
};

export type FormDraft = {
  readonly name: string;
  readonly introduction: string;
  readonly rows: readonly QuestionRow[];
};

export type FormInView = FormsView["forms"][number];

export function draftOf(form: FormInView): FormDraft {
  const rows = form.questions.map(
    ({ questionId, kind, label, help, isRequired, options, minimum, maximum }) => ({
      ...{ key: String(questionId), questionId, kind, isRequired },
      label: label ?? "",
      help: help ?? "",
      options: options.join("\n"),
      minimum: minimum === null ? "" : String(minimum),
      maximum: maximum === null ? "" : String(maximum),
    }),
  );
  return { name: form.name ?? "", introduction: form.introduction ?? "", rows };
}

export function newRow(kind: QuestionKind, key: string): QuestionRow {
  const plain = { label: "", help: "", options: "", minimum: "", maximum: "" };
  return { key, questionId: undefined, kind, isRequired: true, ...plain };
}

/** Kinds that can be asked once more: of those that the product knows, the ones that are not asked yet. */
export function freeKinds(rows: readonly QuestionRow[], kinds: readonly QuestionKind[]) {
  return kinds.filter((kind) => !(isBuiltIn(kind) && rows.some((row) => row.kind === kind)));
}

function toQuestion(row: QuestionRow): QuestionInput {
  const { kind, isRequired, questionId } = row;
  const options = row.options
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    ...(questionId === undefined ? {} : { questionId }),
    kind,
    label: row.label.trim() || null,
    help: row.help.trim() || null,
    isRequired,
    options: hasOptions(kind) ? options : [],
    minimum: isBounded(kind) ? readBound(row.minimum) : null,
    maximum: isBounded(kind) ? readBound(row.maximum) : null,
  };
}

/** What is no whole number is none. */
function readBound(typed: string): number | null {
  return /^-?\d{1,9}$/.test(typed.trim()) ? Number(typed) : null;
}

type Stored = Pick<FormInView, "formId" | "version">;

export function inputOf({ name, introduction, rows }: FormDraft, stored: Stored | undefined): SaveFormInput {
  return {
    ...(stored ? { formId: stored.formId } : {}),
    version: stored?.version ?? 0,
    name: name.trim() || null,
    introduction: introduction.trim() || null,
    questions: rows.map(toQuestion),
  };
}

/** The questions as a preview asks them, numbered by their place. */
export function questionsOf({ rows }: FormDraft): readonly Question[] {
  return rows.map((row, index) => ({ ...toQuestion(row), questionId: index + 1 }));
}

export const isSameForm = (one: FormDraft, other: FormDraft): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A new form begins with what every guild asks. */
export const usualKinds: readonly BuiltInKind[] = builtInKinds.filter(
  (kind) => kind !== "buildLink" && kind !== "language",
);
