"use client";

import { useTranslations } from "next-intl";
import { useShell } from "#web/components/shell/shell-context.tsx";
import { Chip } from "#web/components/ui/chip.tsx";
import { Explain } from "#web/components/ui/explain.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { useAmount } from "#web/components/use-amount.ts";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import { VerifiedBadges } from "#web/features/verification/components/verified-badges.tsx";
import type { MemberView } from "../members.loaders.ts";
import { MemberActions } from "./member-actions.tsx";
import { MemberFace } from "./member-face.tsx";
import { StandingChip } from "./standing-chip.tsx";

type MemberHeadProps = { readonly guildId: string; readonly view: MemberView };

/** Who it is, with rank, status and points. */
export function MemberHead({ guildId, view }: MemberHeadProps) {
  const t = useTranslations("members.web");
  const { rights } = useShell();
  const time = useGuildTime();
  const { member, ranks, houses } = view;
  const rank = ranks.find(({ rankId }) => rankId === member.rankId);
  const house = houses.find(({ houseId }) => houseId === member.houseId);
  const canChange = rights.includes("members.edit") || rights.includes("ranks.edit");
  return (
    <PageHead
      name={member.name}
      title={
        <span className="flex items-center gap-3">
          <MemberFace member={member} />
          <bdi dir="auto">{member.name}</bdi>
        </span>
      }
      lead={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <StandingChip
            standing={member.standing}
            isOnLeave={isOnLeave(view)}
            leftAfterAwardDays={view.leftAfterAwardDays}
          />
          <VerifiedBadges guildId={guildId} memberId={member.memberId} />
          {rank && <Chip>{rank.name}</Chip>}
          {house && houses.length > 1 && <Chip>{house.name}</Chip>}
          {member.userId === null && <Chip>{t("unlinked")}</Chip>}
          <span>{t("joined", { day: time("longDay", member.joinedAt) })}</span>
          <Balances view={view} />
        </span>
      }
      actions={canChange && <MemberActions guildId={guildId} view={view} />}
    />
  );
}

function Balances({ view: { member, balances } }: Pick<MemberHeadProps, "view">) {
  const t = useTranslations("members.web");
  const write = useAmount();
  const { memberId, name } = member;
  return balances?.map(({ poolName, balance }) => (
    <span key={poolName} className="whitespace-nowrap">
      {poolName}{" "}
      <b className="font-semibold text-ink">
        <Explain
          id={`balance-${memberId}`}
          sentence={t("balance", { name, balance: write(balance), pool: poolName })}
        >
          {write(balance)}
        </Explain>
      </b>
    </span>
  ));
}

function isOnLeave({ absences }: MemberView): boolean {
  return absences.some(({ state }) => state === "active");
}
