"use client";

import { useTranslations } from "next-intl";
import type { PoolsView } from "../pools.loaders.ts";
import { draftOfPool, type PoolDraft } from "./pool-draft.ts";
import { type DraftProps, FieldInSentence, type NumberField, Sentence } from "./pool-fields.tsx";

const sentences = [
  { id: "start", fields: ["start"] },
  { id: "floor", fields: ["floor"] },
  { id: "decay", fields: ["decayDays", "decayBy", "decayAbove"] },
  { id: "cap", fields: ["hardCap"] },
] as const satisfies readonly { readonly id: string; readonly fields: readonly NumberField[] }[];

type PoolSentencesProps = DraftProps & { readonly pool: PoolsView[number] };

/** What a pool does by itself: four sentences, each with its numbers in it. */
export function PoolSentences({ pool, draft, onChange }: PoolSentencesProps) {
  const t = useTranslations("dkp.web.pools");
  const usual = draftOfPool({ ...pool, rules: pool.usualRules });
  const field = (name: NumberField) => (
    <FieldInSentence key={name} draft={draft} field={name} onChange={onChange} />
  );
  return (
    <ul>
      {sentences.map(({ id, fields }) => (
        <Sentence
          key={id}
          usual={<Usual id={id} usual={usual} draft={draft} fields={fields} onChange={onChange} />}
        >
          {t.rich(`sentences.${id}`, {
            kind: draft.decayKind,
            a: () => field(fields[0]),
            b: () => field(fields[1] ?? fields[0]),
            c: () => field(fields[2] ?? fields[0]),
          })}
        </Sentence>
      ))}
    </ul>
  );
}

type UsualProps = DraftProps & {
  readonly id: (typeof sentences)[number]["id"];
  readonly usual: PoolDraft;
  readonly fields: readonly NumberField[];
};

/** Whether the rule is as usual, and the way back to it. */
function Usual({ id, usual, draft, fields, onChange }: UsualProps) {
  const t = useTranslations("dkp.web.pools");
  const parts: (keyof PoolDraft)[] = id === "decay" ? [...fields, "decayKind"] : [...fields];
  if (parts.every((part) => draft[part] === usual[part])) return t("asUsual");
  const values = Object.fromEntries(parts.map((part) => [part, usual[part]]));
  const told = fields.map((part) => usual[part] || t("fields.none")).join(" · ");
  return (
    <>
      {t("usually", { value: told })}{" "}
      <button
        type="button"
        onClick={() => onChange(values)}
        className="text-link underline underline-offset-2 hover:text-ink"
      >
        {t("toUsual")}
      </button>
    </>
  );
}
