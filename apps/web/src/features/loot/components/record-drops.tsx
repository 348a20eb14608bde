"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Reading } from "#web/components/reading.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Sheet } from "#web/components/ui/sheet.tsx";
import { TextArea } from "#web/components/ui/text-field.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAction } from "#web/components/use-action.ts";
import { useItemLanguage } from "#web/features/items/client.ts";
import { recordDropsAction, undoDropsAction } from "../drops.actions.ts";
import { dropsPreviewQuery } from "../drops.queries.ts";
import { DropLines } from "./drop-lines.tsx";
import { type DropsAnswers, useDropsDraft } from "./use-drops-draft.ts";

/** What fell, one item a line, read back before it is written. */
export function RecordDrops({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("loot.web.record");
  const [opened, open] = useUrlState("record");
  return (
    <>
      <Button kind="act" onClick={() => open("new")}>
        <Plus aria-hidden />
        {t("open")}
      </Button>
      {opened && <RecordSheet guildId={guildId} onClose={() => open(null)} />}
    </>
  );
}

type RecordSheetProps = { readonly guildId: string; onClose(): void };

function RecordSheet({ guildId, onClose }: RecordSheetProps) {
  const t = useTranslations("loot.web.record");
  const language = useItemLanguage();
  const { text, input, version, answer, write } = useDropsDraft(language);
  const { data, error, refetch } = useQuery(dropsPreviewQuery({ guildId, version, input }));
  const { isBusy, record } = useRecordDrops(guildId, onClose);
  const preview = input ? data : undefined;
  const isReady = preview !== undefined && preview.openCount === 0 && preview.dropCount > 0;
  return (
    <Sheet
      isOpen
      title={t("title")}
      onClose={onClose}
      footer={
        <Button
          kind="act"
          isBusy={isBusy}
          disabled={!isReady || !input}
          onClick={() => input && preview && record({ ...input, previewId: preview.previewId })}
        >
          {t("action", { count: preview?.dropCount ?? 0 })}
        </Button>
      }
    >
      <TextArea
        label={t("list")}
        hint={t("listHint")}
        rows={6}
        value={text}
        onChange={({ target }) => write(target.value)}
      />
      {input && !preview && <Reading label={t("reading")} error={error} again={refetch} />}
      {preview && <DropLines preview={preview} onAnswer={answer} />}
    </Sheet>
  );
}

/** Written once, whoever clicks how often, and taken back as a whole. */
function useRecordDrops(guildId: string, onDone: () => void) {
  const t = useTranslations("loot.web.record");
  const { isBusy, run } = useAction();
  const [requestId] = useState(() => crypto.randomUUID());
  const record = (asked: DropsAnswers & { readonly previewId: string }) =>
    run(
      () => recordDropsAction(guildId, { ...asked, requestId }),
      ({ dropIds }) => {
        onDone();
        return t("done", { count: dropIds.length });
      },
      ({ batchId }) =>
        run(
          () => undoDropsAction(guildId, { batchId }),
          () => t("undone"),
        ),
    );
  return { isBusy, record };
}
