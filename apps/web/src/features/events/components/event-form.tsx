"use client";

import type { PartOfMessages } from "@guildhall/i18n/translate-part";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { LeaveGuard } from "#web/components/ui/leave-guard.tsx";
import { useIsAwake } from "#web/components/use-browser.ts";
import type { PlanningView } from "../planning.loaders.ts";
import { AdvancedRules } from "./advanced-rules.tsx";
import type { EventDraft } from "./plan-event.input.ts";
import { PlanFields, type PlanKind } from "./plan-fields.tsx";
import { PlanPreview } from "./plan-preview.tsx";
import { RulesFields } from "./rules-fields.tsx";
import { TemplateField } from "./template-field.tsx";
import { usePlanForm } from "./use-plan-form.ts";

export type EventFormProps = {
  readonly first: EventDraft;
  readonly kind: PlanKind;
  readonly planning: PlanningView;
  /** The texts of the card in the guild's language. */
  readonly words: PartOfMessages;
  /** What the button says. */
  readonly action: ReactNode;
  /** Why the start cannot be changed, when it cannot. */
  readonly startStays?: string;
  readonly isBusy: boolean;
  /** Above the fields: what kind of event it is. */
  readonly children?: ReactNode;
  /** Called with what is right in itself. */
  onSubmit(draft: EventDraft): void;
};

/** What an event or a template is, beside the card that it makes in Discord. */
export function EventForm(props: EventFormProps) {
  const { first, kind, planning, words, action, startStays, isBusy, children, onSubmit } = props;
  const t = useTranslations("events.web.rules");
  // What was sent holds nobody back: the page that follows comes before this one is quite gone.
  const [sent, setSent] = useState<EventDraft>();
  const form = usePlanForm(first, (draft) => {
    setSent(draft);
    onSubmit(draft);
  });
  const isAwake = useIsAwake();
  const hasSignUp = kind === "planned" || kind === "template";
  const rules = {
    ...form,
    rules: form.draft.rules,
    wrong: form.wrongRules,
    planning,
    onChange: form.changeRules,
  };
  return (
    <div className="grid grid-cols-1 items-start gap-3.5 dock:grid-cols-[minmax(0,1fr)_minmax(0,440px)]">
      <div className="min-w-0 dock:sticky dock:top-0 dock:order-last">
        <PlanPreview draft={form.draft} kind={kind} planning={planning} words={words} />
      </div>
      <form noValidate onSubmit={form.submit} className="grid min-w-0 gap-3.5">
        <fieldset disabled={!isAwake} className="grid min-w-0 gap-3.5">
          <Card>
            {children}
            <div className="grid grid-cols-2 gap-x-[18px] gap-y-4 max-desk:grid-cols-1">
              {kind !== "template" && !startStays && <TemplateField form={form} planning={planning} />}
              <PlanFields form={form} kind={kind} planning={planning} startStays={startStays} />
            </div>
          </Card>
          {hasSignUp && (
            <Card title={t("signUp")}>
              <RulesFields {...rules} />
            </Card>
          )}
          {hasSignUp && <AdvancedRules {...rules} />}
        </fieldset>
        <div className="flex justify-end max-desk:[&>*]:w-full">
          <Button kind="act" type="submit" isBusy={isBusy} disabled={!isAwake}>
            {action}
          </Button>
        </div>
      </form>
      <LeaveGuard isUnsaved={form.isUnsaved && form.draft !== sent} />
    </div>
  );
}
