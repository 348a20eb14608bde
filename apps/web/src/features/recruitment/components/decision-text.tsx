"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { resetDecisionTextAction, saveDecisionTextAction } from "../texts.actions.ts";
import type { TextsInView } from "../texts.loaders.ts";
import { DecisionPreview } from "./decision-preview.tsx";

type Text = TextsInView["texts"][number];

type DecisionTextProps = {
  readonly guildId: string;
  readonly page: Pick<TextsInView, "guildName" | "now">;
  readonly text: Text;
  /** What was typed and is not saved; left out, nothing. */
  readonly draft: string | undefined;
  onDraft(draft: string | undefined): void;
};

/** One message, in the guild's words or in ours, and how it will stand in Discord. */
export function DecisionText({ guildId, page, text: stored, draft, onDraft }: DecisionTextProps) {
  const t = useTranslations("recruitment.web.texts");
  const { language, outcome, own, usual } = stored;
  const { isBusy, failure, save, reset } = useWords(guildId, stored, () => onDraft(undefined));
  const text = draft ?? own ?? usual;
  const isChanged = draft !== undefined;
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
        onChange={({ target }) => onDraft(target.value === (own ?? usual) ? undefined : target.value)}
      />
      <div className="mt-3 mb-3.5 flex gap-2">
        <Button
          kind={isChanged ? "act" : "plain"}
          isBusy={isBusy}
          disabled={!isChanged || text.trim() === ""}
          onClick={() => save(text)}
        >
          {t("save")}
        </Button>
        {own !== null && (
          <Button isBusy={isBusy} onClick={reset}>
            {t("reset")}
          </Button>
        )}
      </div>
      <DecisionPreview page={page} outcome={outcome} text={text} />
    </Card>
  );
}

/** Saves words and takes them back. What stood before comes back by the notice. */
function useWords(guildId: string, { language, outcome, own }: Text, onDone: () => void) {
  const t = useTranslations("recruitment.web.texts");
  const { isBusy, failure, run } = useAction();
  const which = { language, outcome };
  const write = (text: string | null, undo?: () => void) =>
    run(
      () =>
        text === null
          ? resetDecisionTextAction(guildId, which)
          : saveDecisionTextAction(guildId, { ...which, text }),
      () => {
        onDone();
        return t(text === null ? "isReset" : "saved");
      },
      undo,
    );
  const goBack = () => write(own);
  return { isBusy, failure, save: (text: string) => write(text, goBack), reset: () => write(null, goBack) };
}
