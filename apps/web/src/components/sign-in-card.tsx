import { CircleAlert, CircleCheck, Eye, ShieldCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Legal, SkipLink } from "./shell/app-shell.tsx";
import { Logo } from "./shell/logo.tsx";
import { SignInButton } from "./sign-in-button.tsx";

type SignInCardProps = {
  readonly path: string;
  readonly hasFailed: boolean;
  /** What the reader did last: signed out here, or had the own data deleted. */
  readonly news: "ended" | "erased" | undefined;
};

/** The door: one button, and in plain words what is read behind it. */
export function SignInCard({ path, hasFailed, news }: SignInCardProps) {
  const t = useTranslations("shell");
  return (
    <>
      <SkipLink />
      <div className="page-glow flex min-h-dvh flex-col items-center justify-center px-edge py-8">
        <div className="w-full max-w-[440px]">
          <header className="mb-5 flex items-center gap-3">
            <Logo className="size-10" />
            <div>
              <p className="font-title text-sheet font-semibold">{t("product")}</p>
              <p className="text-small text-ink-3">{t("tagline")}</p>
            </div>
          </header>
          <main
            id="page"
            tabIndex={-1}
            className="rounded-card border border-line bg-surface p-5 shadow-1 outline-none"
          >
            <h1 className="font-title text-title font-semibold">{t("signIn.title")}</h1>
            <p className="mt-0.5 mb-4 text-ink-2">{t("signIn.lead")}</p>
            {hasFailed && <Failed />}
            {news && <Done news={news} />}
            <SignInButton path={path} />
            <Facts icon={<Eye aria-hidden />} title={t("signIn.reads")}>
              <li>{t("signIn.readsAccount")}</li>
              <li>{t("signIn.readsGuilds")}</li>
            </Facts>
            <Facts icon={<ShieldCheck aria-hidden />} title={t("signIn.keeps")}>
              <li>{t("signIn.keepsToken")}</li>
              <li>{t("signIn.keepsMail")}</li>
            </Facts>
          </main>
          <Legal />
        </div>
      </div>
    </>
  );
}

type FactsProps = { readonly icon: ReactNode; readonly title: string; readonly children: ReactNode };

function Facts({ icon, title, children }: FactsProps) {
  return (
    <section className="mt-5 flex gap-3 border-t border-line pt-4 text-ink-3">
      <span className="mt-0.5">{icon}</span>
      <div>
        <h2 className="mb-1 font-title text-part font-semibold text-ink">{title}</h2>
        <ul className="space-y-1.5 text-table text-ink-2">{children}</ul>
      </div>
    </section>
  );
}

function Failed() {
  const t = useTranslations("shell.signIn");
  return (
    <div role="alert" className="mb-4 flex gap-2.5 rounded-control bg-bad-soft px-3 py-2.5 text-table">
      <CircleAlert aria-hidden className="mt-px text-bad" />
      <p>
        <b className="font-medium">{t("failed")}</b> {t("failedAdvice")}
      </p>
    </div>
  );
}

function Done({ news }: { readonly news: "ended" | "erased" }) {
  const t = useTranslations("shell.signIn");
  return (
    <p role="status" className="mb-4 flex gap-2.5 rounded-control bg-good-soft px-3 py-2.5 text-table">
      <CircleCheck aria-hidden className="mt-px text-good" />
      {t(news)}
    </p>
  );
}
