# syntax=docker/dockerfile:1

FROM node:20-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends openjdk-17-jdk-headless \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /waymark
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY processes processes
COPY forms forms
COPY src src
RUN --mount=type=cache,target=/root/.m2 --mount=type=cache,target=/root/.npm \
    ./mvnw --batch-mode --no-transfer-progress -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/waymark-*.jar \
    extract --layers --destination /layers --application-filename waymark.jar

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 waymark \
    && useradd --system --uid 10001 --gid waymark --no-create-home --shell /usr/sbin/nologin waymark
WORKDIR /opt/waymark
# What changes least comes first, so that a new version moves only the last layer.
COPY --from=build /layers/dependencies/ ./
COPY --from=build /layers/spring-boot-loader/ ./
COPY --from=build /layers/snapshot-dependencies/ ./
COPY --from=build /layers/application/ ./
USER waymark
ENV SPRING_PROFILES_ACTIVE=production \
    TZ=UTC
EXPOSE 8080 8079
# The image has neither curl nor wget; bash can ask by itself.
HEALTHCHECK --interval=15s --timeout=3s --start-period=120s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${MANAGEMENT_PORT:-8079} && printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 && grep -q '\"UP\"' <&3"]
# No heap dumps: they would hold what people wrote.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:-HeapDumpOnOutOfMemoryError", "-XX:+ExitOnOutOfMemoryError", "-jar", "waymark.jar"]
