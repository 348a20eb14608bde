"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { onDemand } from "#web/components/on-demand.tsx";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { EmptyState } from "#web/components/ui/states.tsx";
import { useUrlState } from "#web/components/ui/use-url-state.ts";
import { useAction } from "#web/components/use-action.ts";
import { repeatContractsAction } from "../codes.actions.ts";
import { contractsQuery } from "../codes.queries.ts";
import type { ContractsPageView } from "../contracts.loaders.ts";
import { AnnouncementsTabs } from "./announcements-tabs.tsx";
import { BoardCard } from "./board-card.tsx";
import { PastBoards } from "./past-boards.tsx";

const ContractsSheet = onDemand(async () => (await import("./contracts-sheet.tsx")).ContractsSheet);

type ContractsPageProps = { readonly guildId: string; readonly first: ContractsPageView };

/** What the guild does today, and did lately. */
export function ContractsPage({ guildId, first }: ContractsPageProps) {
  const t = useTranslations("announcements.contracts.web");
  const { data } = useQuery({ ...contractsQuery(guildId), initialData: first });
  const [open, setOpen] = useUrlState("board");
  const { today, past, setting } = data;
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        actions={
          setting && (
            <>
              {!today && past.length > 0 && <RepeatButton guildId={guildId} />}
              <Button kind="act" onClick={() => setOpen("today")}>
                {t(today ? "change" : "set")}
              </Button>
            </>
          )
        }
      />
      <AnnouncementsTabs guildId={guildId} />
      <div className="grid gap-3.5">
        {today ? (
          <BoardCard guildId={guildId} board={today} mayEnd={setting !== null} />
        ) : (
          <Card isFlush>
            <EmptyState>
              {t("none")} {t("noneHint")}
            </EmptyState>
          </Card>
        )}
        <PastBoards boards={past} />
      </div>
      {setting && open !== null && (
        <ContractsSheet guildId={guildId} page={data} setting={setting} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function RepeatButton({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("announcements.contracts.web");
  const { isBusy, run } = useAction();
  const repeat = () =>
    run(
      () => repeatContractsAction(guildId, {}),
      () => t("saved"),
    );
  return (
    <Button isBusy={isBusy} onClick={repeat}>
      {t("repeat")}
    </Button>
  );
}
