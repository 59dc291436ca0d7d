FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
COPY scripts/setup.mjs scripts/
RUN node scripts/setup.mjs
COPY . .
# The server is not root: what it writes, files of reports, has a folder of its own.
RUN node scripts/buildPage.ts && mkdir .atlas && chown node .atlas
USER node
EXPOSE 4180
CMD ["node", "server/main.ts"]
