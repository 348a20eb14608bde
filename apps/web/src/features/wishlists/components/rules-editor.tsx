"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { Select } from "#web/components/ui/select.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import type { RulesPageView } from "../rules.loaders.ts";
import { CriteriaCard } from "./criteria-card.tsx";
import { GateFields } from "./gate-fields.tsx";
import { draftOfRules, type GateDraft, isSameDraft, type RulesDraft, readRulesDraft } from "./rules-draft.ts";
import { RulesPreview } from "./rules-preview.tsx";
import { useSaveRules } from "./use-save-rules.ts";

type RulesEditorProps = { readonly guildId: string; readonly view: RulesPageView };

/** Gates and criteria as officers change them: what would come of it is read before it is saved. */
export function RulesEditor({ guildId, view }: RulesEditorProps) {
  const t = useTranslations("wishlists.priority.web");
  const { inForce } = view;
  const [draft, setDraft] = useState<RulesDraft>(() => draftOfRules(inForce.rules));
  const [name, setName] = useState(inForce.name ?? "");
  const { isBusy, preview, read, save, drop } = useSaveRules(guildId, inForce.version);
  const rules = readRulesDraft(draft);
  const isUnsaved = name !== (inForce.name ?? "") || !isSameDraft(draft, draftOfRules(inForce.rules));
  const change = (changed: Partial<RulesDraft>) => {
    drop();
    setDraft({ ...draft, ...changed });
  };
  const changeGate = (gate: GateDraft) =>
    change({ gates: draft.gates.map((one) => (one.kind === gate.kind ? gate : one)) });
  const discard = () => {
    change(draftOfRules(inForce.rules));
    setName(inForce.name ?? "");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!rules) return;
    if (preview) save(name, rules);
    else read(rules);
  };
  return (
    <form noValidate onSubmit={submit} className="grid gap-3.5">
      <div className="grid items-start gap-3.5 dock:grid-cols-2">
        <Card title={t("gates")}>
          <p className="text-small text-ink-3">{t("gatesLead")}</p>
          <ul>
            {draft.gates.map((gate) => (
              <GateFields key={gate.kind} gate={gate} onChange={changeGate} />
            ))}
          </ul>
        </Card>
        <CriteriaCard criteria={draft.criteria} view={view} onChange={(criteria) => change({ criteria })} />
      </div>
      <Card>
        <div className="grid gap-3 desk:grid-cols-2">
          <TextField
            label={t("name")}
            hint={t("nameHint")}
            maxLength={40}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
          <StartFrom view={view} onChoose={change} />
        </div>
        {preview && <RulesPreview preview={preview} />}
        {!rules && (
          <p role="alert" className="mt-3 text-small text-bad">
            {t("unreadable")}
          </p>
        )}
        <div className="action-row mt-3.5">
          <Button
            kind="act"
            type="submit"
            isBusy={isBusy}
            disabled={!rules || (preview !== undefined && name.trim() === "")}
          >
            {preview ? t("save", { version: inForce.version + 1 }) : t("preview")}
          </Button>
          <Button onClick={discard}>{t("discard")}</Button>
        </div>
      </Card>
      <LeaveGuard isUnsaved={isUnsaved} />
    </form>
  );
}

type StartFromProps = { readonly view: RulesPageView; onChoose(draft: RulesDraft): void };

/** Puts the rules of a preset into the fields. */
function StartFrom({ view: { presets }, onChoose }: StartFromProps) {
  const t = useTranslations("wishlists.priority");
  return (
    <Select
      label={t("web.preset")}
      value=""
      onChange={({ target }) => {
        const chosen = presets.find(({ preset }) => preset === target.value);
        if (chosen) onChoose(draftOfRules(chosen.rules));
      }}
      options={[
        { value: "", label: t("web.presetKeep") },
        ...presets.map(({ preset }) => ({ value: preset, label: t(`presets.${preset}`) })),
      ]}
    />
  );
}
