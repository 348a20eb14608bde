"use client";

import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import type { CodeInView, CodesView } from "../codes.loaders.ts";
import { codesQuery } from "../codes.queries.ts";
import { AnnouncementsTabs } from "./announcements-tabs.tsx";
import { CodeRow } from "./code-row.tsx";
import { ExportCodes } from "./export-codes.tsx";

const CodeSheet = onDemand(async () => (await import("./code-sheet.tsx")).CodeSheet);

type CodesPageProps = { readonly guildId: string; readonly first: CodesView };

/** In the address, while a code is being written. */
const newCode = "new";

/** Gift codes that can be entered, and those that are over. */
export function CodesPage({ guildId, first }: CodesPageProps) {
  const t = useTranslations("announcements.codes.web");
  const { data } = useQuery({ ...codesQuery(guildId), initialData: first });
  const [open, setOpen] = useUrlState("code");
  const { running, past, posting } = data;
  const all = [...running, ...past];
  const chosen = all.find(({ codeId }) => String(codeId) === open);
  const list = { guildId, mayEdit: posting !== null, onEdit: (codeId: number) => setOpen(String(codeId)) };
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <ExportCodes codes={all} />
            {posting && (
              <Button kind="act" onClick={() => setOpen(newCode)}>
                <Plus aria-hidden />
                {t("post")}
              </Button>
            )}
          </>
        }
      />
      <AnnouncementsTabs guildId={guildId} />
      <div className="grid gap-3.5">
        <Card isFlush>
          {running.length === 0 && (
            <EmptyState>
              {t("none")} {t("noneHint")}
            </EmptyState>
          )}
          <CodeList codes={running} {...list} />
        </Card>
        <Card title={t("past")} aside={past.length} isFlush>
          {past.length === 0 && <EmptyState>{t("nonePast")}</EmptyState>}
          <CodeList codes={past} {...list} />
        </Card>
      </div>
      {posting && (chosen || open === newCode) && (
        <CodeSheet
          key={open}
          guildId={guildId}
          code={chosen}
          known={all}
          posting={posting}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

type CodeListProps = {
  readonly guildId: string;
  readonly codes: readonly CodeInView[];
  readonly mayEdit: boolean;
  onEdit(codeId: number): void;
};

function CodeList({ codes, ...rest }: CodeListProps) {
  return (
    <ul>
      {codes.map((code) => (
        <CodeRow key={code.codeId} code={code} {...rest} />
      ))}
    </ul>
  );
}
