"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Card } from "#web/components/ui/card.tsx";
import { PageHead } from "#web/components/ui/page-head.tsx";
import { DataTable } from "#web/components/ui/table/data-table.tsx";
import { useGuildTime } from "#web/components/use-guild-time.ts";
import type { VerificationInView } from "../verification.loaders.ts";
import { verificationQuery } from "../verification.queries.ts";
import { ClaimLine } from "./claim-line.tsx";
import { useAccountColumns } from "./use-account-columns.tsx";

type VerificationPageProps = { readonly guildId: string; readonly first: VerificationInView };

/** What waits for an officer's answer, and which account is whose. */
export function VerificationPage({ guildId, first }: VerificationPageProps) {
  const t = useTranslations("verification.web");
  const { data: view } = useQuery({ ...verificationQuery(guildId), initialData: first });
  const canRead = view.service.state !== "off";
  const columns = useAccountColumns(guildId, canRead);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="grid gap-3.5">
        <Card title={t("claims")} aside={view.claims.length} isLit={view.claims.length > 0}>
          {view.claims.length === 0 && <p className="text-table text-ink-2">{t("noClaims")}</p>}
          <ul aria-label={t("claims")}>
            {view.claims.map((claim) => (
              <ClaimLine key={claim.accountId} guildId={guildId} claim={claim} />
            ))}
          </ul>
          <ServiceLine service={view.service} />
        </Card>
        <Card isFlush>
          <DataTable
            label={t("accounts")}
            columns={columns}
            rows={view.verified}
            rowId={(row) => String(row.accountId)}
            rowName={(row) => row.memberName}
            searchText={(row) => [row.memberName, row.playerId, row.name].join(" ")}
            searchPlaceholder={t("find")}
            empty={t("noAccounts")}
          />
        </Card>
      </div>
    </>
  );
}

function ServiceLine({ service }: Pick<VerificationInView, "service">) {
  const t = useTranslations("verification");
  const time = useGuildTime();
  const { state, shutUntil, lastProblem } = service;
  const sentence = () => {
    if (state === "off") return t("web.serviceOff");
    if (state === "trial") return t("web.serviceTrial");
    if (state === "open" || !shutUntil || !lastProblem) return t("web.serviceOpen");
    return t("web.serviceShut", { until: time("time", shutUntil), problem: t(`problems.${lastProblem}`) });
  };
  return <p className="mt-3 text-small text-ink-2">{sentence()}</p>;
}
