export { VerificationPage } from "./components/verification-page.tsx";
export { readMemberAccounts, readOwnAccounts, readVerification } from "./verification.loaders.ts";
