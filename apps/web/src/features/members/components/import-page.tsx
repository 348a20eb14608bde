"use client";

import { type SheetField, sheetFields } from "@guildhall/core/members";
import { useQuery } from "@tanstack/react-query";
import { Users } from "lucide-react";
import { useTranslations } from "next-intl";
import { Link } from "#web/components/link.tsx";
import { Reading } from "#web/components/reading.tsx";
import { useIsFeatureOn, useShell } from "#web/components/shell/shell-context.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import type { ImportsView, SheetPreview } from "../imports.loaders.ts";
import { importsQuery, sheetPreviewQuery } from "../imports.queries.ts";
import { ImportBroken } from "./import-broken.tsx";
import { ImportColumns } from "./import-columns.tsx";
import { ImportHistory } from "./import-history.tsx";
import { ImportPaste } from "./import-paste.tsx";
import { ImportQuestions } from "./import-questions.tsx";
import { ImportRows } from "./import-rows.tsx";
import { ImportSlip } from "./import-slip.tsx";
import { useSheetDraft } from "./use-sheet-draft.ts";

type ImportPageProps = { readonly guildId: string; readonly first: ImportsView };

/** A guild brings its spreadsheet: paste, columns, the few questions, and the rows before they are written. */
export function ImportPage({ guildId, first }: ImportPageProps) {
  const t = useTranslations("members.import");
  const { data } = useQuery({ ...importsQuery(guildId), initialData: first });
  const sheet = useSheetDraft(data, useReadableFields());
  const { version } = sheet.draft;
  const preview = useQuery({
    ...sheetPreviewQuery({ guildId, version, input: sheet.input }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <Button asChild>
            <Link href={`/guilds/${guildId}/members`}>
              <Users aria-hidden />
              {t("back")}
            </Link>
          </Button>
        }
      />
      <div className="grid gap-3.5">
        <ImportPaste text={sheet.draft.text} onText={sheet.paste} />
        {sheet.records.length > 0 && <ImportColumns sheet={sheet} pools={data.pools} />}
        {sheet.input && !preview.data && (
          <Card isFlush>
            <Reading label={t("reading")} error={preview.error} again={preview.refetch} />
          </Card>
        )}
        {sheet.input && preview.data && (
          <Preview
            guildId={guildId}
            game={data.game}
            sheet={sheet}
            preview={preview.data}
            isStale={preview.isPlaceholderData || preview.isFetching}
            error={preview.error}
          />
        )}
        <ImportHistory guildId={guildId} imports={data.imports} />
      </div>
    </>
  );
}

/** Columns whose things the reader may write. */
function useReadableFields(): ReadonlySet<SheetField> {
  const { rights } = useShell();
  const hasPoints = useIsFeatureOn("dkp");
  const mayOpen = hasPoints && rights.includes("dkp.adjust");
  const may: Partial<Record<SheetField, boolean>> = {
    rank: rights.includes("ranks.edit"),
    points: mayOpen,
    gear: mayOpen,
    note: rights.includes("officer-notes.edit"),
  };
  return new Set(sheetFields.filter((field) => may[field] ?? true));
}

type PreviewProps = {
  readonly guildId: string;
  readonly game: ImportsView["game"];
  readonly sheet: ReturnType<typeof useSheetDraft>;
  readonly preview: SheetPreview;
  /** Something changed since: the newest is on its way. */
  readonly isStale: boolean;
  readonly error: Error | null;
};

function Preview({ guildId, game, sheet, preview, isStale, error }: PreviewProps) {
  return (
    <>
      {error && (
        <p role="alert" className="text-bad">
          {error.message}
        </p>
      )}
      <ImportQuestions preview={preview} answers={sheet.draft.answers} onAnswer={sheet.answer} />
      <ImportBroken broken={preview.broken} />
      <div className="flex items-start gap-3.5 max-dock:flex-col max-dock:items-stretch">
        <div className="min-w-0 flex-1">
          <ImportRows preview={preview} game={game} />
        </div>
        <div className="w-[308px] shrink-0 max-dock:w-auto">
          <ImportSlip guildId={guildId} sheet={sheet} preview={preview} isStale={isStale} />
        </div>
      </div>
    </>
  );
}
