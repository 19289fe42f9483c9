# evenhand with its browser and fonts, run as a user without rights and with the browser's sandbox on.
#
#   docker build -t evenhand .
#   docker run --rm --security-opt seccomp=unconfined -v "$PWD:/site" evenhand check public
#
# The sandbox makes user namespaces, which Docker's default seccomp profile refuses; Podman's does not. The
# mounted folder has to be writable for user 10001, or name another place with --out.
FROM rust:1-trixie AS build
WORKDIR /src
COPY . .
RUN cargo install --locked --path . --root /out

FROM debian:trixie-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation fonts-noto-cjk ca-certificates \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 10001 --create-home evenhand
COPY --from=build /out/bin/evenhand /usr/local/bin/evenhand
USER 10001
WORKDIR /site
ENTRYPOINT ["evenhand"]
CMD ["--help"]
