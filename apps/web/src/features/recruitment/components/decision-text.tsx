"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { resetDecisionTextAction, saveDecisionTextAction } from "../texts.actions.ts";
import type { TextsInView } from "../texts.loaders.ts";

type DecisionTextProps = { readonly guildId: string; readonly text: TextsInView[number] };

/** One message, in the guild's words or in ours. */
export function DecisionText({ guildId, text: { language, outcome, own, usual } }: DecisionTextProps) {
  const t = useTranslations("recruitment.web.texts");
  const { isBusy, failure, run } = useAction();
  const [text, setText] = useState(own ?? usual);
  const isChanged = text !== (own ?? usual);
  const save = () =>
    run(
      () => saveDecisionTextAction(guildId, { language, outcome, text }),
      () => t("saved"),
    );
  const reset = () =>
    run(
      () => resetDecisionTextAction(guildId, { language, outcome }),
      () => t("isReset"),
    );
  return (
    <Card
      title={t(`outcomes.${outcome}`)}
      aside={<Chip tone={own === null ? "plain" : "link"}>{t(own === null ? "ours" : "yours")}</Chip>}
    >
      <TextArea
        label={t("text")}
        hint={t("hint", { placeholders: "{name}, {guild}, {reason}, {trialEnd}" })}
        lang={language}
        rows={7}
        maxLength={1500}
        value={text}
        isChanged={isChanged}
        error={failure}
        onChange={({ target }) => setText(target.value)}
      />
      <div className="mt-3 flex gap-2">
        <Button
          kind={isChanged ? "act" : "plain"}
          isBusy={isBusy}
          disabled={!isChanged || text.trim() === ""}
          onClick={save}
        >
          {t("save")}
        </Button>
        {own !== null && (
          <Button isBusy={isBusy} onClick={reset}>
            {t("reset")}
          </Button>
        )}
      </div>
    </Card>
  );
}
