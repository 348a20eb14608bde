"use client";

import { LogIn } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { signInAtDiscord } from "./sign-in-at-discord.ts";
import { Button } from "./ui/button.tsx";

export function SignInButton({ path }: { readonly path: string }) {
  const t = useTranslations("shell.signIn");
  const [isBusy, setBusy] = useState(false);
  return (
    <Button
      kind="act"
      wide
      isBusy={isBusy}
      onClick={() => {
        setBusy(true);
        void signInAtDiscord(path);
      }}
    >
      <LogIn aria-hidden />
      {t("action")}
    </Button>
  );
}
