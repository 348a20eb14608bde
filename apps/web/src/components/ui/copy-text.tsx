"use client";

import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";

/** A short code that people pass on. One click copies it. */
export function CopyText({ text }: { readonly text: string }) {
  const t = useTranslations("shell.ui");
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <button
      type="button"
      onClick={() => void copy()}
      aria-label={t("copy", { text })}
      className="inline-flex h-control-small items-center gap-2 rounded-control border border-line-2 bg-sunken px-2 text-small font-medium hover:bg-hover"
    >
      <bdi dir="ltr">{text}</bdi>
      {isCopied ? (
        <Check aria-hidden className="icon-14 text-good" />
      ) : (
        <Copy aria-hidden className="icon-14" />
      )}
      <span role="status" className="sr-only">
        {isCopied ? t("copied") : ""}
      </span>
    </button>
  );
}
