FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund --loglevel=error
COPY . .
RUN node scripts/setup.mjs && node scripts/buildPage.ts
USER node
EXPOSE 4180
CMD ["node", "server/main.ts"]
