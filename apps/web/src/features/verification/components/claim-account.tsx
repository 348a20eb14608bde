"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";
import { useAction } from "#web/components/use-action.ts";
import { claimAccountAction } from "../verification.actions.ts";
import type { OwnAccountsInView } from "../verification.loaders.ts";

type ClaimAccountProps = {
  readonly guildId: string;
  readonly accounts: OwnAccountsInView["accounts"];
};

/** Says which account is one's own. */
export function ClaimAccount({ guildId, accounts: { idKind } }: ClaimAccountProps) {
  const t = useTranslations("verification.web");
  const [playerId, setPlayerId] = useState("");
  const { isBusy, failure, run } = useAction();
  const claim = () =>
    run(
      () => claimAccountAction(guildId, { playerId }),
      (claimed) => {
        setPlayerId("");
        return t("claimedToast", { id: claimed.playerId });
      },
    );
  return (
    <form
      className="flex flex-wrap items-start gap-2.5"
      onSubmit={(event) => {
        event.preventDefault();
        claim();
      }}
    >
      <div className="min-w-[180px] flex-1">
        <TextField
          label={t(idKind)}
          error={failure}
          value={playerId}
          maxLength={60}
          inputMode={idKind === "number" ? "numeric" : "text"}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setPlayerId(event.target.value)}
        />
      </div>
      <Button type="submit" className="mt-[23px]" isBusy={isBusy} disabled={playerId.trim() === ""}>
        {t("claim")}
      </Button>
    </form>
  );
}
