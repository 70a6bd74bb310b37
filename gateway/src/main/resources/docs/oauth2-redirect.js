// Hands the issuer's answer on to the page of Swagger UI that opened this window.
const { auth, state, redirectUrl, callback, errCb } = window.opener.swaggerUIRedirectOauth2;
const answer = new URLSearchParams(location.search);
if (answer.get("state") === state && answer.has("code")) {
  delete auth.state;
  auth.code = answer.get("code");
  callback({ auth, redirectUrl });
} else {
  errCb({
    authId: auth.name,
    source: "auth",
    level: "error",
    message: answer.get("error_description") ?? answer.get("error") ?? "No code came back.",
  });
}
window.close();
