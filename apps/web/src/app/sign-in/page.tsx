import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { auth } from "#web/auth.ts";
import { SignInCard } from "#web/components/sign-in-card.tsx";
import { safePath } from "#web/server/safe-path.ts";

type SignInPageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.signIn"))("title") };
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { to, error, ended, erased } = await searchParams;
  const path = safePath(to);
  if (await auth()) redirect(path);
  const news = erased !== undefined ? "erased" : ended !== undefined ? "ended" : undefined;
  return <SignInCard path={path} hasFailed={error !== undefined} news={news} />;
}
