import { type MessagePart, pickMessages } from "@guildhall/i18n";
import { NextIntlClientProvider, useLocale } from "next-intl";
import type { ReactNode } from "react";

type PageMessagesProps = { readonly parts?: readonly MessagePart[]; readonly children: ReactNode };

/** The words that go to the browser: those of the shell, and those that this page names. */
export function PageMessages({ parts = [], children }: PageMessagesProps) {
  const messages = pickMessages(useLocale(), ["common", "shell", ...parts]);
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
