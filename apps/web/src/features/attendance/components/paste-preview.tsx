"use client";

import { useTranslations } from "next-intl";
import { Select } from "#web/components/ui/select.tsx";
import type { NamesView } from "../check-ins.loaders.ts";

/** Whom the officer chose for a name that may mean several; null is none of them. */
export type Choices = Readonly<Record<string, number | null>>;

type PastePreviewProps = {
  readonly names: NamesView;
  readonly choices: Choices;
  onChoose(choices: Choices): void;
};

/** Whom a list means: who is found, whom somebody has to choose, and whom nobody knows. */
export function PastePreview({ names, choices, onChoose }: PastePreviewProps) {
  const t = useTranslations("attendance.web.editor");
  const { people, questions, unknown } = names;
  return (
    <div className="mt-3.5 space-y-3" aria-live="polite">
      <Names label={t("found", { count: people.length })} names={people.map(({ name }) => name)} />
      {questions.map(({ name, candidates }) => (
        <Select
          key={name}
          label={t("who", { name })}
          value={String(choices[name] ?? "")}
          onChange={({ target }) =>
            onChoose({ ...choices, [name]: target.value === "" ? null : Number(target.value) })
          }
          options={[
            { value: "", label: t("nobody") },
            ...candidates.map((candidate) => ({
              value: String(candidate.memberId),
              label: candidate.name,
            })),
          ]}
        />
      ))}
      {unknown.length > 0 && (
        <Names label={t("unknown", { count: unknown.length })} names={unknown} hint={t("unknownHint")} />
      )}
    </div>
  );
}

type NamesProps = { readonly label: string; readonly names: readonly string[]; readonly hint?: string };

function Names({ label, names, hint }: NamesProps) {
  return (
    <div>
      <p className="text-small font-medium text-ink">{label}</p>
      <p className="text-small text-ink-2">
        <bdi dir="auto">{names.join(", ")}</bdi>
      </p>
      {hint && <p className="text-small text-ink-3">{hint}</p>}
    </div>
  );
}
