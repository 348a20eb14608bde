"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Reading } from "#web/components/reading.tsx";
import { useIsFeatureOn } from "#web/components/shell/shell-context.tsx";
import { Card } from "#web/components/ui/card.tsx";
import { ownAccountsQuery } from "../verification.queries.ts";
import { ClaimAccount } from "./claim-account.tsx";
import { OwnAccountLine } from "./own-account-line.tsx";

/** Which accounts in the game are the reader's, how it stands with them, and how to say which one is. */
export function OwnAccountsCard({ guildId }: { readonly guildId: string }) {
  return useIsFeatureOn("verification") && <OwnAccounts guildId={guildId} />;
}

function OwnAccounts({ guildId }: { readonly guildId: string }) {
  const t = useTranslations("verification");
  const { data: view, error, refetch } = useQuery(ownAccountsQuery(guildId));
  return (
    <Card title={t("own.title")}>
      {!view && <Reading label={t("own.title")} rows={2} error={error} again={refetch} />}
      {view && (
        <>
          <ul aria-label={t("own.title")}>
            {view.own.map((account) => (
              <OwnAccountLine key={account.accountId} guildId={guildId} account={account} view={view} />
            ))}
          </ul>
          <p className="mb-3 text-ink-2">
            {t(view.accounts.providers.includes("code") ? "web.ownLead" : "web.ownLeadOfficers")}
          </p>
          <ClaimAccount guildId={guildId} accounts={view.accounts} />
        </>
      )}
    </Card>
  );
}
