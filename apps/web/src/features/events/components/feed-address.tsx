"use client";

import { Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "#web/components/ui/button.tsx";
import { TextField } from "#web/components/ui/text-field.tsx";

type FeedAddressProps = { readonly address: string; readonly isOwn: boolean };

/** An address that is shown this once, to be copied into a calendar program. */
export function FeedAddress({ address, isOwn }: FeedAddressProps) {
  const t = useTranslations("events.feed");
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    setCopied(true);
  };
  return (
    <>
      <p>{t("how")}</p>
      <TextField
        label={t("address")}
        hint={t(isOwn ? "secret" : "secretGuild")}
        value={address}
        readOnly
        dir="ltr"
        onFocus={({ target }) => target.select()}
      />
      <p className="flex items-center gap-2">
        <Button kind="act" onClick={() => void copy()}>
          <Copy aria-hidden />
          {t("copy")}
        </Button>
        <span role="status">{isCopied && t("copied")}</span>
      </p>
    </>
  );
}
