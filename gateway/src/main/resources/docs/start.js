const ui = SwaggerUIBundle({ url: "/openapi", dom_id: "#swagger-ui", deepLinking: true });
ui.initOAuth({ scopes: "openid" });
