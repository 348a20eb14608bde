"use client";

import { useTranslations } from "next-intl";
import { Button } from "#web/components/ui/button.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { useAction } from "#web/components/use-action.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { undoMergeAction } from "../members.actions.ts";
import type { MemberView } from "../members.loaders.ts";

type MergedCardProps = { readonly guildId: string; readonly view: MemberView };

/** Who went over to this member, each with the way back. */
export function MergedCard({ guildId, view: { member, merges } }: MergedCardProps) {
  const t = useTranslations("members.web.merge");
  const tMerge = useTranslations("members.merge");
  const time = useGuildTime();
  const { isBusy, run } = useAction();
  if (merges.length === 0) return null;
  return (
    <Card title={t("mergedTitle")}>
      <ul>
        {merges.map(({ mergedMemberId, name, mergedAt }) => (
          <li key={mergedMemberId} className="flex items-center gap-2 py-1">
            <span className="min-w-0 flex-1">{t("since", { name, day: time("longDay", mergedAt) })}</span>
            <Button
              isBusy={isBusy}
              onClick={() =>
                run(
                  () => undoMergeAction(guildId, { mergedMemberId }),
                  () => tMerge("undone", { merged: name, member: member.name }),
                )
              }
            >
              {tMerge("takeBack")}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
